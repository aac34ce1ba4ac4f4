import { describe, expect, it } from "vitest";
import type { Effect } from "../../shared/model/effect.ts";
import { type FaceLine, type Fit, fitsOf, linesOf, saidOfRest } from "./cardLines.ts";

const tell = (effects: readonly Effect[]) =>
  effects.flatMap((effect) =>
    "die" in effect
      ? [
          { text: "With a chance:", amount: null, depth: 0 },
          { text: "inner", amount: "+1", depth: 1 },
        ]
      : [{ text: Object.keys(effect)[0] ?? "", amount: null, depth: 0 }],
  );
const SAY = { more: (lines: number) => `${lines} more`, byChance: "chance" };
const lines = (...parts: readonly (readonly [depth: number, chance: boolean])[]): readonly FaceLine[] =>
  parts.map(([depth, chance], index) => ({ text: String(index), amount: null, depth, chance }));

describe("The lines of a card", () => {
  it("say what it does before what is told of it, and keep what hangs on a die together", () => {
    const effects: readonly Effect[] = [
      { flag: "told" },
      { capital: "self", by: 1 },
      { die: [{ weight: 1, effects: [] }] },
    ];
    expect(linesOf(effects, tell).map(({ text, chance }) => [text, chance])).toEqual([
      ["capital", false],
      ["With a chance:", true],
      ["inner", true],
      ["flag", false],
    ]);
  });

  it("are never led by the head of lines that have no room", () => {
    const told = (all: readonly FaceLine[]) => fitsOf(all).flatMap((fit) => (fit.tells ? [fit.lines] : []));
    expect(told(lines([0, false], [0, true], [1, true], [2, true], [0, false]))).toEqual([5, 4, 1]);
    // All hangs on a die: if nothing of it has room, that is told alone.
    expect(told(lines([0, true], [1, true], [1, true]))).toEqual([3, 2, 0]);
  });

  it("are counted if they have no room; if chance decides among them, and nothing says so yet, that is said", () => {
    const all = lines([0, false], [0, true], [1, true], [0, false]);
    expect([0, 1, 3, 4].map((shown) => saidOfRest(all, shown, SAY))).toEqual([
      "chance",
      "chance",
      "1 more",
      "",
    ]);
  });

  it("are left out, and then not even counted, before the words of one are cut; one always stays", () => {
    const said = ({ lines, rows, tells }: Fit) => `${lines} of ${rows} rows${tells ? ", told" : ""}`;
    expect(fitsOf(lines([0, false], [0, false], [0, false])).map(said)).toEqual([
      "3 of 4 rows, told",
      "2 of 4 rows, told",
      "1 of 4 rows, told",
      "1 of 4 rows",
      "1 of 3 rows",
      "1 of 2 rows",
      "1 of 1 rows",
    ]);
  });
});
