import { describe, expect, it } from "vitest";
import { alterSeat, alterTable } from "../events/alter.ts";
import type { State } from "../model/state.ts";
import { assembly } from "./assembly.ts";
import { violationsOf, wrongInChange } from "./invariants.ts";
import { underSilence } from "./promises.ts";
import { leaksOf } from "./secrets.ts";
import { atTable } from "./table.ts";

const sound = underSilence(atTable(assembly())).timeUp().state;
const motion = sound.tables.pact?.motions["pact.one.north"];

/** What is wrong with a state that was spoilt like this, beside what the spoiling says itself. */
const SPOILT: readonly (readonly [title: string, state: State])[] = [
  ["capital is a whole number from 0", alterSeat(sound, "north", () => ({ capital: -1 }))],
  [
    "trust lies between 0 and 100",
    alterSeat(sound, "north", ({ trust }) => ({ trust: { ...trust, south: 101 } })),
  ],
  ["there is one copy of each card", alterSeat(sound, "north", ({ hand }) => ({ hand: [...hand, "dirge"] }))],
  ["a hand keeps its limit", alterSeat(sound, "north", () => ({ hand: [..."abcdefghijklmnop"] }))],
  [
    "no more cards are committed",
    alterSeat(sound, "north", () => ({ commitments: [{ card: "dirge", target: null }] })),
  ],
  ["missing points cost no more", alterSeat(sound, "north", () => ({ shortfall: 21 }))],
  ["an effort is 0 to 3", alterSeat(sound, "north", () => ({ effort: 4 }))],
  ["tracks are whole numbers", { ...sound, tracks: { ...sound.tracks, cohesion: 101 } }],
  ["tracks are whole numbers", { ...sound, tracks: { ...sound.tracks, cohesion: 0.5 } }],
  ["a text holds only clauses and options", alterTable(sound, "pact", () => ({ text: { roads: "gold" } }))],
  [
    "a text is possible under the table's limits",
    alterTable(sound, "pact", () => ({ text: { keys: "shared" } })),
  ],
  [
    "a text and its footnotes are what its versions add up to",
    alterTable(sound, "pact", () => ({ text: {} })),
  ],
  [
    "a text and its footnotes are what its versions add up to",
    alterTable(sound, "pact", () => ({ reservations: [{ party: "south", issue: "grain" }] })),
  ],
  [
    "a footnote stands at a clause",
    alterTable(sound, "pact", () => ({ reservations: [{ party: "north", issue: "bells" }] })),
  ],
  [
    "nobody breaks a motion that it moved",
    alterTable(sound, "pact", ({ motions }) => ({
      motions: motion
        ? {
            ...motions,
            [motion.id]: {
              ...motion,
              stances: { north: { kind: "break", reason: "cost", words: null, counter: null } },
            },
          }
        : motions,
    })),
  ],
  ["the agenda holds motions that wait", alterTable(sound, "pact", () => ({ agenda: ["pact.one.north"] }))],
  ["stances and answers are gone", { ...sound, stances: { north: { kind: "keep" } } }],
  [
    "a favour passes between two seats",
    { ...sound, favours: [{ favour: "horses", from: "north", to: "north", round: "one", known: false }] },
  ],
];

describe("Invariants", () => {
  it("hold in a match as it is played", () => {
    expect(violationsOf(sound)).toEqual([]);
    expect(leaksOf(sound)).toEqual([]);
  });

  it.each(SPOILT)("a spoilt state is noticed: %s", (title, state) => {
    expect(violationsOf(state).some((violation) => violation.startsWith(title))).toBe(true);
  });

  it("a frozen clause that changes is noticed, and capital raised beyond its limit", () => {
    const frozen = alterTable(sound, "pact", () => ({ frozen: ["roads"] }));
    const changed = alterTable(frozen, "pact", () => ({ text: { roads: "many" } }));
    expect(wrongInChange(frozen, changed)).toEqual(["a frozen clause keeps its wording: pact"]);
    const rich = alterSeat(sound, "north", () => ({ capital: 17 }));
    expect(wrongInChange(sound, rich)).toEqual(["capital is not raised above its limit: north"]);
  });

  it("a hidden card in everybody's view is noticed", () => {
    const shown = { ...sound, flags: [...sound.flags, "dirge"] };
    expect(leaksOf(shown)).toContain("everybody could read dirge");
  });
});
