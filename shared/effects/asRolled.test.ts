import { describe, expect, it } from "vitest";
import type { Effect } from "../model/effect.ts";
import { asRolled, saidOfRolls } from "./asRolled.ts";

const up: Effect = { track: "mood", by: 2 };
const down: Effect = { track: "mood", by: -1 };
const die: Effect = {
  die: [
    { weight: 3, text: "A good year.", effects: [up] },
    { weight: 1, effects: [down] },
  ],
};

describe("Effects once chance has decided", () => {
  it("are those of the line that came up, among the ones that were certain", () => {
    expect(asRolled([up, die, down], [1])).toEqual([up, down, down]);
  });

  it("take several dice in the order in which they were rolled", () => {
    expect(asRolled([die, { ...die }], [1, 0])).toEqual([down, up]);
  });

  it("stay a table of chances as long as nothing was rolled", () => {
    expect(asRolled([die], [])).toEqual([die]);
  });

  it("come with what the scenario says of that line, if it says anything", () => {
    expect(saidOfRolls([die], [0])).toEqual(["A good year."]);
    expect(saidOfRolls([die], [1])).toEqual([]);
  });
});
