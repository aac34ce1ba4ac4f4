import { describe, expect, it } from "vitest";
import { createMatch } from "../engine/createMatch.ts";
import { type Action, step } from "../engine/step.ts";
import { viewFor } from "../engine/viewFor.ts";
import { promised } from "../model/deal.ts";
import type { SeatId } from "../model/ids.ts";
import type { Stance } from "../model/motion.ts";
import type { Scenario, ScenarioSource } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import type { Intent } from "../rules/index.ts";
import { bareScenario } from "../testing/bareScenario.ts";
import { decide } from "./index.ts";

/** Chance without surprises: a government in its middle mood. */
const EVEN = (_key: string, sides: number) => Math.floor(sides / 2);

const ROUND = { place: "Here", date: "Today", meets: { table: {} }, draws: false };
const ROUNDS = { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } };
const SEATS = ["mover", "friend", "doubter"];

type Values = Readonly<Record<string, readonly number[]>>;

/** One table of three: the mover and its friend want every change; the doubter's points are the case. */
function tableFor(doubter: Values, rest: Partial<Omit<ScenarioSource, "seats" | "tables">> = {}): Scenario {
  const wanted = Object.fromEntries(
    Object.entries(doubter).map(([issue, all]) => [issue, all.map((_, i) => 5 * i)]),
  );
  const values = { mover: wanted, friend: wanted, doubter };
  const walkAway = { mover: -10, friend: -10, doubter: -10 };
  const scenario = bareScenario(
    { table: { members: SEATS, values, walkAway } },
    { seats: SEATS, rounds: ROUNDS, ...rest },
  );
  const table = scenario.tables.table ?? expect.unreachable("the scenario has no table");
  const issues = Object.entries(table.issues).map(([id, issue]) => [
    id,
    { ...issue, reservable: id === "footnote" },
  ]);
  return { ...scenario, tables: { table: { ...table, readings: 2, issues: Object.fromEntries(issues) } } };
}

const act = (state: State, action: Action): State => {
  const result = step(state, action);
  if (!result.ok) throw new Error(`${action.kind}: ${result.refusal.code}`);
  return result.state;
};
const as = (seat: SeatId, intent: Intent): Action => ({ ...intent, by: { person: null, seat, role: "bot" } });
const SERVER = { person: null, seat: null, role: "server" } as const;
const next = (state: State): State =>
  act(state, { kind: "endPhase", stepNumber: state.stepNumber, by: SERVER });

function until(state: State, kind: State["step"]["kind"]): State {
  let now = state;
  while (now.step.kind !== kind) now = next(now);
  return now;
}

const inTalks = (scenario: Scenario): State => {
  const { state } = createMatch({ scenario, seed: "case", pace: "untimed", scenarioHash: "" });
  return until(act(state, { kind: "startMatch", by: SERVER }), "talks");
};

/** The mover moves, its friend seconds, and the motion is put under silence. */
function underSilence(talks: State, changes: Readonly<Record<string, string>>): State {
  const moved = act(talks, as("mover", { kind: "tableMotion", table: "table", changes }));
  const motion = `table.${"round" in talks.step ? talks.step.round : ""}.mover`;
  return until(act(moved, as("friend", { kind: "secondMotion", motion })), "silence");
}

const decision = (state: State, seat: SeatId = "doubter"): Intent | null =>
  decide(viewFor(state, { kind: "seat", seat }), EVEN);

function stance(state: State): Stance | null {
  const intent = decision(state);
  return intent?.kind === "takeStance" ? intent.stance : expect.unreachable(`no stance but ${intent?.kind}`);
}

describe("A bot under silence", () => {
  it("keeps silence on a motion that it gains from", () => {
    const put = underSilence(inTalks(tableFor({ wage: [0, 8] })), { wage: "o1" });
    expect(stance(put)).toEqual({ kind: "keep" });
  });

  it("keeps silence on a motion that costs it less than breaking would", () => {
    const put = underSilence(inTalks(tableFor({ wage: [0, -1] })), { wage: "o1" });
    expect(stance(put)).toEqual({ kind: "keep" });
  });

  it("breaks on a motion that costs it much, with a reason from the scenario", () => {
    const scenario = tableFor(
      { wage: [0, -9] },
      { reasons: { tooDear: "Too dear", tooLittle: "Too little" } },
    );
    const taken = stance(underSilence(inTalks(scenario), { wage: "o1" }));
    expect(taken?.kind).toBe("break");
    if (taken?.kind === "break") expect(Object.keys(scenario.reasons)).toContain(taken.reason);
  });

  it("leaves the word to an instruction that the seat's people left, and is ready", () => {
    const talks = inTalks(tableFor({ wage: [0, 8] }));
    const told = act(talks, as("doubter", { kind: "setStanding", standing: { wage: "break" } }));
    const put = underSilence(told, { wage: "o1" });
    expect(["forecast", "setReady"]).toContain(decision(put)?.kind);
    const ended = next(put);
    const [motion] = Object.values(ended.tables.table?.motions ?? {});
    expect(motion?.stances.doubter?.kind).toBe("break");
  });

  it("names with its break the nearest wording that would do, if that has a chance", () => {
    const scenario = tableFor({ wage: [0, 3, -20] });
    const talks = act(inTalks(scenario), as("friend", { kind: "takePosition", issue: "wage", option: "o1" }));
    const asked = act(talks, as("mover", { kind: "takePosition", issue: "wage", option: "o1" }));
    expect(stance(underSilence(asked, { wage: "o2" }))).toMatchObject({
      kind: "break",
      counter: { wage: "o1" },
    });
  });

  it("keeps silence with a footnote where that repairs the motion", () => {
    const put = underSilence(inTalks(tableFor({ footnote: [0, -8], wage: [0, 5] })), {
      footnote: "o1",
      wage: "o1",
    });
    expect(stance(put)).toEqual({ kind: "reserve", issue: "footnote" });
  });

  it("keeps a promise of silence though it would rather break, but not at any price", () => {
    const withPromise = (points: number) => {
      const talks = inTalks(tableFor({ wage: [0, points] }));
      const on = { wage: { atLeast: null, atMost: "o1" } };
      const pledge = { kind: "stance", promise: "keep", on, readings: false, until: "second" } as const;
      const undertakings = [promised("doubter", pledge)];
      const offer: Intent = { kind: "offerDeal", undertakings, with: ["mover"], counterTo: null };
      const offered = act(talks, as("doubter", offer));
      const id = Object.keys(offered.deals)[0] ?? "";
      return underSilence(act(offered, as("mover", { kind: "acceptDeal", deal: id })), { wage: "o1" });
    };
    expect(stance(withPromise(-3))?.kind).toBe("keep");
    expect(stance(withPromise(-60))?.kind).toBe("break");
  });
});

describe("A bot at a reading", () => {
  const reading = (values: Values, changes: Readonly<Record<string, string>>) => {
    const put = underSilence(inTalks(tableFor(values)), changes);
    return until(put, "reading");
  };

  it("lets a text pass that is well above its walk-away value", () => {
    expect(stance(reading({ wage: [0, 8] }, { wage: "o1" }))).toEqual({ kind: "keep" });
  });

  it("breaks a text far below its walk-away value, and always names one or two changes", () => {
    const taken = stance(reading({ wage: [0, -30], hours: [0, -30] }, { wage: "o1", hours: "o1" }));
    if (taken?.kind !== "break") return expect.unreachable("it kept silence");
    const changed = Object.keys(taken.counter ?? {}).length;
    expect(changed).toBeGreaterThanOrEqual(1);
    expect(changed).toBeLessThanOrEqual(2);
  });

  it("agrees to a counter-text that helps it, and not to one that ruins it", () => {
    const answerTo = (option: string) => {
      const text = reading({ wage: [4, 0, -40] }, { wage: "o1" });
      const counter = { wage: option };
      const broken = { kind: "break", reason: "none", words: null, counter } as const;
      const reopened = until(act(text, as("mover", { kind: "takeStance", stance: broken })), "reopening");
      return decision(reopened);
    };
    expect(answerTo("o0")).toMatchObject({ kind: "answerCounterText", breaker: "mover", yes: true });
    expect(answerTo("o2")).toMatchObject({ kind: "answerCounterText", breaker: "mover", yes: false });
  });
});

describe("A bot and its offers", () => {
  const gift = (receiver: number) => ({
    title: "A gift",
    text: "Something to give.",
    worth: { giver: -1, receiver },
    source: { author: "Made up for this test." },
  });
  const offering = (points: number, receiver = 9) => {
    const scenario = tableFor(
      { wage: [0, points] },
      { favours: { gift: { ...gift(receiver), from: ["mover"], to: ["doubter"] } } },
    );
    const on = { wage: { atLeast: null, atMost: "o1" } };
    const keep = { kind: "stance", promise: "keep", on, readings: false, until: "second" } as const;
    const give = { kind: "favour", favour: "gift", to: "doubter", by: null } as const;
    const undertakings = [promised("mover", give), promised("doubter", keep)];
    const offer: Intent = { kind: "offerDeal", undertakings, with: ["doubter"], counterTo: null };
    return act(inTalks(scenario), as("mover", offer));
  };

  it("accepts what is worth more to it than it costs", () => {
    expect(decision(offering(-4))).toMatchObject({ kind: "acceptDeal" });
  });

  it("declines what costs it more", () => {
    expect(decision(offering(-40, 1))).toMatchObject({ kind: "declineDeal" });
  });

  it("is bought for more than breaking its word would cost it, whatever it has promised", () => {
    expect(decision(offering(-40, 20))).toMatchObject({ kind: "acceptDeal" });
  });
});

describe("A bot between its decisions", () => {
  it("waits once it is ready, and has nothing to decide in nobody's seat", () => {
    let state = until(inTalks(tableFor({ wage: [0, 8] })), "agenda");
    for (let intent = decision(state); intent !== null; intent = decision(state))
      state = act(state, as("doubter", intent));
    expect(state.seats.doubter?.ready).toBe(true);
    expect(decide(viewFor(state, { kind: "public" }), EVEN)).toBe(null);
  });

  it("does nothing while the match is paused", () => {
    const state = act(inTalks(tableFor({ wage: [0, 8] })), { kind: "pauseMatch", paused: true, by: SERVER });
    expect(decision(state)).toBe(null);
  });
});
