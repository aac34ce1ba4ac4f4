import { describe, expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { blankPledge, kindsBetween, PLEDGE_KINDS } from "./promiseDraft.ts";

describe("A promise that is begun in the composer", () => {
  const table = () => atTable(assembly());

  it("is of a kind that this seat could promise the other", () => {
    const view = table().view("north");
    expect(kindsBetween(view, "north", "south")).toEqual(PLEDGE_KINDS.filter((kind) => kind !== "effort"));
    expect(kindsBetween(view, "west", "isle")).toEqual(["capital", "effort", "word"]);
    expect(kindsBetween(view, "south", "isle")).not.toContain("second");
  });

  it.each(PLEDGE_KINDS)("%s: can be offered as it stands", (kind) => {
    const [from, to] = kind === "effort" ? ["west", "isle"] : ["north", "south"];
    const t = table();
    t.seat(from).offers({ [from]: blankPledge(t.view(from), kind, { from, to }) }, [to]);
    expect(t.deal().undertakings[0]?.pledge.kind).toBe(kind);
  });
});
