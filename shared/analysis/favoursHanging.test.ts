import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { atTable } from "../testing/table.ts";
import { favoursHanging } from "./favoursHanging.ts";

const horses = (counts?: { readonly adopted: string }) => {
  const table = atTable(
    assembly({
      favours: {
        horses: {
          title: "Horses",
          text: "A drove of horses.",
          from: ["north"],
          to: ["south"],
          worth: { giver: -2, receiver: 6 },
          ...(counts ? { counts } : {}),
          source: { author: "Made for tests alone." },
        },
      },
    }),
  );
  table.seat("north").gives("horses", "south");
  return (seat: string) => favoursHanging(table.view(seat), "pact");
};

describe("Favours that hang on a text", () => {
  it("count with it for giver and receiver, each by its own points, and for nobody else", () => {
    expect(["north", "south", "east"].map(horses({ adopted: "pact" }))).toEqual([-2, 6, 0]);
  });

  it("do not hang on it if they count in any case", () => {
    expect(["north", "south"].map(horses())).toEqual([0, 0]);
  });
});
