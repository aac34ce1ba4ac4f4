import { describe, expect, it } from "vitest";
import { createMatch } from "../engine/createMatch.ts";
import { type Action, step } from "../engine/step.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { DecisionRule } from "../model/decisionRule.ts";
import type { Stance } from "../model/motion.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import { bareScenario } from "../testing/bareScenario.ts";
import { testScenario } from "../testing/testScenario.ts";
import { decide } from "./index.ts";
import { mindOf } from "./mind.ts";
import { swayOf } from "./others/passing.ts";
import { playMatch } from "./playMatch.ts";
import { STANDARD } from "./temperament.ts";

/** Chance without surprises: a government in its middle mood. */
const EVEN = (_key: string, sides: number) => Math.floor(sides / 2);
const SERVER = { person: null, seat: null, role: "server" } as const;
const SEATS = ["mover", "friend", "other", "doubter"];
const ROUND = { place: "Here", date: "Today", meets: { table: {} }, draws: false };

type Way = Pick<Scenario["tables"][string], "rule" | "procedure">;

/** Four members of whom one would lose much by what the others want. */
function tableWith(way: Way): Scenario {
  const wanted = { wage: [0, 6] };
  const scenario = bareScenario(
    {
      table: {
        members: SEATS,
        values: { mover: wanted, friend: wanted, other: wanted, doubter: { wage: [0, -9] } },
        walkAway: Object.fromEntries(SEATS.map((seat) => [seat, -10])),
      },
    },
    { seats: SEATS, rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } } },
  );
  const table = scenario.tables.table ?? expect.unreachable("there is a table");
  return { ...scenario, tables: { table: { ...table, ...way } } };
}

function act(state: State, action: Action): State {
  const result = step(state, action);
  return result.ok ? result.state : expect.unreachable(`${action.kind}: ${result.refusal.code}`);
}

/** The mover's motion, seconded by its friend, waits for the doubter's answer. */
function put(way: Way): State {
  const { state } = createMatch({
    scenario: tableWith(way),
    seed: "case",
    pace: "untimed",
    scenarioHash: "",
  });
  const next = (now: State) => act(now, { kind: "endPhase", stepNumber: now.stepNumber, by: SERVER });
  const bot = (seat: string) => ({ person: null, seat, role: "bot" }) as const;
  let now = act(state, { kind: "startMatch", by: SERVER });
  while (now.step.kind !== "talks") now = next(now);
  now = act(now, { kind: "tableMotion", table: "table", changes: { wage: "o1" }, by: bot("mover") });
  now = act(now, { kind: "secondMotion", motion: "table.first.mover", by: bot("friend") });
  const asked = ({ step: { kind, ...rest } }: State) =>
    kind === "silence" || (kind === "rollCall" && "turn" in rest && rest.turn === "doubter");
  while (!asked(now)) now = next(now);
  return now;
}

function answer(rule: DecisionRule, procedure: Way["procedure"] = "silence"): Stance["kind"] | undefined {
  const intent = decide(viewFor(put({ rule, procedure }), { kind: "seat", seat: "doubter" }), EVEN);
  return intent?.kind === "takeStance"
    ? intent.stance?.kind
    : expect.unreachable(`no answer, but ${intent?.kind}`);
}

describe("A bot that would lose by a motion", () => {
  it("breaks silence where its break stops it", () => {
    expect(answer("consensus")).toBe("break");
    expect(answer({ veto: ["doubter"] })).toBe("break");
    expect(answer({ quota: 4 })).toBe("break");
  });

  it("keeps silence where the others are enough: a break would only cost", () => {
    expect(answer({ quota: 2 })).toBe("keep");
    expect(answer({ quota: 2, veto: ["mover"] })).toBe("keep");
  });

  it("weighs the votes, not the heads", () => {
    const weights = { mover: 1, friend: 1, other: 1, doubter: 5 };
    expect(answer({ weighted: { weights, quota: 6 } })).toBe("break");
    expect(answer({ weighted: { weights: { ...weights, doubter: 0 }, quota: 2 } })).toBe("keep");
  });

  it("at a roll-call abstains where that stops it as well as a no, which has a price", () => {
    expect(answer({ quota: 4 }, "rollCall")).toBe("abstain");
    expect(answer({ quota: 2 }, "rollCall")).toBe("abstain");
  });

  it("and says no where abstaining would let it pass", () => {
    expect(answer("consensus", "rollCall")).toBe("break");
    expect(answer({ quota: 2, veto: ["doubter"] }, "rollCall")).toBe("break");
  });
});

describe("A bot knows whom it needs", () => {
  function needs(rule: DecisionRule, party: string): number {
    const state = put({ rule, procedure: "silence" });
    const mind = mindOf(viewFor(state, { kind: "seat", seat: "mover" }), EVEN, STANDARD);
    if (!mind) return expect.unreachable("the mover has a mind");
    return swayOf(mind, { table: "table", changes: { wage: "o1" } }, { party, vote: "against" });
  }

  it("everybody under consensus, and whoever has a veto", () => {
    for (const party of SEATS.slice(1)) expect(needs("consensus", party)).toBe(1);
    expect(needs({ quota: 1, veto: ["other"] }, "other")).toBe(1);
  });

  it("one with many votes more than one with few, and one without any not at all", () => {
    const weights = { mover: 2, friend: 3, other: 1, doubter: 0 };
    const rule = { weighted: { weights, quota: 4 } };
    expect(needs(rule, "friend")).toBeGreaterThan(needs(rule, "other"));
    expect(needs(rule, "other")).toBeGreaterThanOrEqual(0);
    expect(needs(rule, "doubter")).toBe(0);
  });
});

/** The workshop with other ways of deciding at both its tables. */
function workshopBy(rule: DecisionRule, procedure: Way["procedure"]): Scenario {
  const workshop = testScenario("workshop");
  const tables = Object.entries(workshop.tables).map(([id, table]) => [
    id,
    { ...table, procedure, rule: id === "charter" ? rule : { quota: 2 }, readings: 2 },
  ]);
  return { ...workshop, tables: Object.fromEntries(tables) };
}

const WAYS: readonly (readonly [string, DecisionRule, Way["procedure"]])[] = [
  ["a quota under silence", { quota: 2 }, "silence"],
  ["a quota at roll-calls", { quota: 2 }, "rollCall"],
  ["a veto at roll-calls", { quota: 2, veto: ["vale"] }, "rollCall"],
  ["consensus at roll-calls", "consensus", "rollCall"],
];

describe("Bots play through tables with every way of deciding", () => {
  it.each(WAYS)(
    "%s: to the end, and nothing that they try is refused",
    (_, rule, procedure) => {
      for (const seed of ["1", "2", "3"]) {
        const { state, refusals, events } = playMatch({
          scenario: workshopBy(rule, procedure),
          seed,
        });
        expect(refusals).toEqual([]);
        expect(state.results).not.toBeNull();
        const called = events.filter(({ kind }) => kind === "rollCallAnswered").length;
        if (procedure === "rollCall") expect(called).toBeGreaterThan(0);
        else expect(called).toBe(0);
      }
    },
    120_000,
  );
});
