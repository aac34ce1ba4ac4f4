import { describe, expect, it } from "vitest";
import { step } from "../engine/step.ts";
import { apply } from "../events/index.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import type { StepKind } from "../model/step.ts";
import { chance, dice, oneOf } from "./dice.ts";
import { playRandomly } from "./randomPlay.ts";
import { testScenario } from "./testScenario.ts";
import { type Secrets, twins } from "./twins.ts";

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
/** Only the workshop calls the members of a table. */
const STEPS = { workshop: [...COMMON, "rollCall"], vilnius: COMMON } as const;
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

function secretsIn(state: State, seed: number, kind: Pick<Secrets, "drafts" | "talk">): Secrets {
  const roll = dice(seed);
  const seats = Object.keys(state.seats);
  const insider = oneOf(roll, seats) ?? "";
  const partner =
    oneOf(
      roll,
      seats.filter((seat) => seat !== insider),
    ) ?? "";
  return { insider, partner, ...kind };
}

const matches = (id: keyof typeof SCENARIOS): readonly (readonly State[])[] =>
  [...Array(id === "workshop" ? 24 : 5).keys()].map((seed) => beginnings(SCENARIOS[id], 7000 + seed));
const MATCHES = { workshop: matches("workshop"), vilnius: matches("vilnius") };

function compareWithin(
  states: readonly State[],
  kind: StepKind,
): { readonly acts: number; readonly differences: readonly string[] } {
  let acts = 0;
  const differences: string[] = [];
  states
    .filter(({ step, results }) => step.kind === kind && results === null)
    .forEach((state, n) => {
      const pair = twins(state, n, secretsIn(state, n, { drafts: chance(dice(n), 40), talk: true }));
      for (let turn = 0; turn < 8; turn += 1) pair.turn();
      const { secretActs, differences: found } = pair.result();
      acts += secretActs;
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
        acts += pair.result().secretActs;
      }
      expect(acts).toBeGreaterThan(20);
    },
    240_000,
  );
});

const CLOCK = { person: null, seat: null, role: "server" } as const;

/** Whether the next step still hides what was done in secret: in the Aftermath favours and efforts show. */
function nextIsHidden(state: State): boolean {
  const next = step(state, { kind: "timeUp", stepNumber: state.stepNumber, by: CLOCK });
  return next.ok && next.state.step.kind !== "aftermath";
}
