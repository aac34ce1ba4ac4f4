import { describe, expect, it } from "vitest";
import { step } from "../engine/step.ts";
import { apply } from "../events/index.ts";
import type { Deal } from "../model/deal.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import type { StepKind } from "../model/step.ts";
import { chance, dice, oneOf } from "./dice.ts";
import { playRandomly } from "./randomPlay.ts";
import { testScenario } from "./testScenario.ts";
import { HIDDEN, type Secrets, twins } from "./twins.ts";

const SCENARIOS = { workshop: testScenario("workshop"), vilnius: testScenario("vilnius") };
const COMMON: readonly StepKind[] = [
  "talks",
  "decisions",
  "consultation",
  "agenda",
  "silence",
  "reading",
  "reopening",
];
/** Only the workshop calls the members of a table, and random matches of the other rarely come to words to be judged. */
const STEPS = { workshop: [...COMMON, "rollCall", "verdicts"], vilnius: COMMON } as const;
const LEAST = 20;
/** Steps in which something can be hidden that is rarely done: so many twins begin in each. */
const TIMES: Partial<Record<StepKind, number>> = { talks: 2, decisions: 2, reopening: 4, verdicts: 12 };
const UNWATCHED = { follow: () => [], look: () => false };

/** The states of a random match in which a step of this kind has just begun. */
function beginnings(scenario: Scenario, seed: number): readonly State[] {
  const { match } = playRandomly(scenario, seed, UNWATCHED);
  const found: State[] = [];
  // The first event makes its own state and reads none.
  let state = {} as State;
  for (const { events } of match.log) {
    const before = state.stepNumber;
    for (const event of events) state = apply(state, event);
    if (state.stepNumber !== before) found.push(state);
  }
  return found;
}

/** Deals of two that can still be answered or judged; where words are judged, those that have any. */
function dealsOfTwo({ deals, step }: State): readonly Deal[] {
  const hasWord = ({ undertakings }: Deal) => undertakings.some(({ pledge }) => pledge.kind === "word");
  return Object.values(deals)
    .filter(({ parties, status }) => parties.length === 2 && (status === "offered" || status === "inForce"))
    .filter((deal) => step.kind !== "verdicts" || hasWord(deal));
}

/** An insider and the one who may share its secrets: every other time two that have a deal, or an offer. */
function secretsIn(state: State, seed: number, kind: Pick<Secrets, "drafts" | "talk">): Secrets {
  const roll = dice(seed);
  const seats = Object.keys(state.seats);
  const parties = chance(roll, 50) ? (oneOf(roll, dealsOfTwo(state))?.parties ?? seats) : seats;
  const insider = oneOf(roll, parties) ?? "";
  const partner =
    oneOf(
      roll,
      parties.filter((seat) => seat !== insider),
    ) ?? "";
  return { insider, partner, ...kind };
}

const matches = (id: keyof typeof SCENARIOS): readonly (readonly State[])[] =>
  [...Array(id === "workshop" ? 24 : 5).keys()].map((seed) => beginnings(SCENARIOS[id], 7000 + seed));
const MATCHES = { workshop: matches("workshop"), vilnius: matches("vilnius") };

/** How often each hidden act was done, over all the twins. */
const done = new Map<string, number>();
const note = (acts: readonly string[]): void => {
  for (const act of acts) done.set(act, (done.get(act) ?? 0) + 1);
};

function compareWithin(
  states: readonly State[],
  kind: StepKind,
): { readonly acts: number; readonly differences: readonly string[] } {
  let acts = 0;
  const differences: string[] = [];
  states
    .filter(({ step, results }) => step.kind === kind && results === null)
    .flatMap((state) => Array<State>(TIMES[kind] ?? 1).fill(state))
    .forEach((state, n) => {
      const pair = twins(state, n, secretsIn(state, n, { drafts: chance(dice(n), 40), talk: true }));
      for (let turn = 0; turn < 10; turn += 1) pair.turn();
      const { secretActs, differences: found } = pair.result();
      acts += secretActs.length;
      note(secretActs);
      differences.push(...found);
    });
  return { acts, differences };
}

describe("Two matches that differ only in one seat's hidden acts", () => {
  for (const id of ["workshop", "vilnius"] as const)
    it.each(STEPS[id])(
      `${id}, %s: every other viewer sees the same sections, events and answers`,
      (kind) => {
        const { acts, differences } = compareWithin(MATCHES[id].flat(), kind);
        expect(differences).toEqual([]);
        const isThere = MATCHES[id].flat().some(({ step }) => step.kind === kind);
        expect(isThere).toBe(true);
        expect(acts).toBeGreaterThan(0);
      },
      240_000,
    );

  it.each(["workshop", "vilnius"] as const)(
    "%s: secret deals and favours stay so through the Decisions and the whole Council",
    (id) => {
      let acts = 0;
      for (const [n, state] of MATCHES[id]
        .flatMap((states) => states.filter(({ step }) => step.kind === "talks"))
        .entries()) {
        const secrets = secretsIn(state, n, { drafts: false, talk: false });
        const pair = twins(state, n, secrets);
        for (let turn = 0; turn < 10; turn += 1) pair.turn();
        // Cards, stances and efforts would be revealed on the way: none are taken in the Talks but efforts,
        // and these show in the front alone, in the Aftermath.
        while (nextIsHidden(pair.result().first)) pair.timeUp();
        expect(pair.result().differences).toEqual([]);
        acts += pair.result().secretActs.length;
        note(pair.result().secretActs);
      }
      expect(acts).toBeGreaterThan(20);
    },
    240_000,
  );

  it("and every act that can be hidden was: each at least twenty times", () => {
    expect(
      HIDDEN.filter((act) => (done.get(act) ?? 0) < LEAST).map((act) => `${act}: ${done.get(act) ?? 0}`),
    ).toEqual([]);
  });
});

const CLOCK = { person: null, seat: null, role: "server" } as const;

/** Whether the next step still hides what was done in secret: in the Aftermath favours and efforts show. */
function nextIsHidden(state: State): boolean {
  const next = step(state, { kind: "timeUp", stepNumber: state.stepNumber, by: CLOCK });
  return next.ok && next.state.step.kind !== "aftermath";
}
