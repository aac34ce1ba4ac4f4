import { expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { shownBy } from "./shownBy.ts";

it("A card that shows another's hand says what it held, and no other card of the round does", () => {
  const t = atTable(assembly());
  const held = t.own("south").hand;
  t.goTo("decisions").seat("north").plays("spy", { seat: "south" });
  t.goTo("agenda");
  expect(shownBy(t.events, "spy")).toMatchObject([{ to: "north", of: "south", cards: held }]);
  expect(held.length).toBeGreaterThan(0);
  for (const other of Object.keys(t.state.scenario.cards).filter((id) => id !== "spy"))
    expect(shownBy(t.events, other)).toEqual([]);
});
