import { describe, expect, it } from "vitest";
import { viewFor } from "../engine/viewFor.ts";
import { type Deal, termsOf } from "../model/deal.ts";
import { STATEMENTS } from "../model/phrase.ts";
import type { Message } from "../model/state.ts";
import { testScenario } from "../testing/testScenario.ts";
import { decide } from "./index.ts";
import { type PlayedMatch, playMatch } from "./playMatch.ts";

const MATCHES = { tiny: 10, workshop: 6, nightTrain: 4, vilnius: 14 } as const;
const NAMES = Object.keys(MATCHES) as readonly (keyof typeof MATCHES)[];

const played = new Map(
  NAMES.map((name) => [
    name,
    [...Array(MATCHES[name]).keys()].map((n) =>
      playMatch({ scenario: testScenario(name), seed: `${name}.${n}` }),
    ),
  ]),
);
const matchesOf = (name: string): readonly PlayedMatch[] => played.get(name as keyof typeof MATCHES) ?? [];
const all = NAMES.flatMap(matchesOf);

const dealsOf = ({ state }: PlayedMatch): readonly Deal[] => Object.values(state.deals);
/** All that an offer says: what is promised, on what condition, and whether it lies in escrow. */
const wordingOf = ({ proposer, parties, undertakings }: Deal): string =>
  JSON.stringify([proposer, parties, undertakings.map(termsOf)]);

describe("A match of bots", () => {
  it.each(NAMES)("of %s comes to its end, with an ending and a score for every seat", (name) => {
    expect(matchesOf(name)).toHaveLength(MATCHES[name]);
    for (const { state } of matchesOf(name)) {
      expect(state.step.kind).toBe("over");
      expect(Object.keys(state.scenario.endings)).toContain(state.results?.ending);
      expect(Object.keys(state.results?.seats ?? {})).toEqual(Object.keys(state.scenario.seats));
    }
  });

  it("has no submission refused, in thirty-four matches", () => {
    expect(all).toHaveLength(34);
    expect(all.flatMap(({ refusals }) => refusals)).toEqual([]);
  });

  it("is the same to the byte for the same seed, and another for another", () => {
    const scenario = testScenario("vilnius");
    const again = playMatch({ scenario, seed: "vilnius.0" });
    const [first, second] = matchesOf("vilnius");
    expect(JSON.stringify(again.events)).toBe(JSON.stringify(first?.events));
    expect(JSON.stringify(second?.events)).not.toBe(JSON.stringify(first?.events));
  });

  it("throws if nobody has anything more to say before the end", () => {
    const mute = () => () => null;
    expect(() => playMatch({ scenario: testScenario("tiny"), seed: "mute", botFor: mute })).toThrow(
      "stands still",
    );
  });
});

/** What is said by an act of the rules is no talk for its own sake. */
const isChatter = ({ phrase }: Message): boolean => !STATEMENTS.some((id) => id === phrase?.id);

describe("Bots negotiate", () => {
  it("so that every match of the main scenario has a deal and at least three motions put", () => {
    for (const match of matchesOf("vilnius")) {
      expect(dealsOf(match).some(({ status }) => status === "inForce")).toBe(true);
      const motions = Object.values(match.state.tables).flatMap((table) => Object.values(table.motions));
      const put = motions.filter(({ status }) => status === "adopted" || status === "broken");
      expect(put.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("and never repeat unchanged an offer that came to nothing", () => {
    const cameToNothing = ({ status }: Deal) => status === "declined" || status === "lapsed";
    const repeated = all.flatMap((match) =>
      dealsOf(match).filter((deal, i, deals) =>
        deals.slice(0, i).some((one) => cameToNothing(one) && wordingOf(one) === wordingOf(deal)),
      ),
    );
    expect(repeated).toEqual([]);
    expect(all.flatMap(dealsOf).some(({ status }) => status === "declined")).toBe(true);
  });

  it("and move no whole text again that was put and fell", () => {
    for (const { state } of matchesOf("nightTrain")) {
      const put = Object.values(state.tables.roundTable?.motions ?? {}).filter(
        ({ status }) => status === "broken" || status === "adopted",
      );
      const broken = put
        .filter(({ status }) => status === "broken")
        .map(({ changes }) => JSON.stringify(changes));
      expect(broken.length).toBeGreaterThan(0);
      expect(new Set(broken).size).toBe(broken.length);
    }
  });

  it("and bind themselves by promises of many kinds, which they keep", () => {
    const undertakings = all.flatMap(dealsOf).flatMap((deal) => deal.undertakings);
    const kinds = new Set(undertakings.map(({ pledge }) => pledge.kind));
    for (const kind of ["favour", "stance", "second", "capital"] as const) expect(kinds).toContain(kind);
    const broken = undertakings.filter(
      ({ pledge, outcome }) => pledge.kind === "second" && outcome === "broken",
    );
    expect(broken).toEqual([]);
  });

  it("and don't stop the clock for a consultation in every match", () => {
    const consulted = matchesOf("vilnius").filter(({ state }) =>
      Object.values(state.tables).some((table) => (table.consulted ?? []).length > 0),
    );
    expect(consulted.length).toBeLessThan(matchesOf("vilnius").length);
  });

  it("and never say the same thing twice in the same place", () => {
    for (const { state } of all)
      for (const messages of Object.values(state.channels)) {
        const said = messages.map(({ seat, phrase }) => JSON.stringify([seat, phrase]));
        expect(new Set(said).size).toBe(said.length);
      }
  });

  it("and speak at most twice a round", () => {
    for (const { state } of all) {
      const messages = Object.values(state.channels).flat();
      for (const seat of Object.keys(state.scenario.seats))
        for (const round of Object.keys(state.scenario.rounds))
          expect(
            messages.filter((one) => isChatter(one) && one.seat === seat && one.round === round).length,
          ).toBeLessThan(3);
    }
  });

  it("and for the most part keep their promises", () => {
    const outcomes = all.flatMap(dealsOf).flatMap((deal) => deal.undertakings.map(({ outcome }) => outcome));
    const [kept, broken] = ["kept", "broken"].map((which) => outcomes.filter((one) => one === which).length);
    expect(kept).toBeGreaterThan(9 * (broken ?? 0));
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}

describe("A bot's decision", () => {
  it("changes nothing in the view that it is given", () => {
    const scenario = testScenario("vilnius");
    const frozen: typeof decide = (view, random) => decide(deepFreeze(view), random);
    const match = playMatch({ scenario, seed: "vilnius.0", botFor: () => frozen });
    expect(match.events).toEqual(matchesOf("vilnius")[0]?.events);
  });

  it("takes on average no longer than forty views take to make", () => {
    const spent = { deciding: 0, viewing: 0 };
    const scenario = testScenario("vilnius");
    const { state } = matchesOf("vilnius")[0] ?? expect.unreachable("no match was played");
    const timed: typeof decide = (view, random) => {
      const start = performance.now();
      const intent = decide(view, random);
      const decided = performance.now();
      // A copy of the state: views of the same one are made once.
      viewFor({ ...state }, view.viewer);
      spent.deciding += decided - start;
      spent.viewing += performance.now() - decided;
      return intent;
    };
    for (const seed of ["vilnius.1", "vilnius.2"]) playMatch({ scenario, seed, botFor: () => timed });
    expect(spent.deciding).toBeLessThan(40 * spent.viewing);
  });
});
