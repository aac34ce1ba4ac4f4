import { expect, test } from "vitest";
import type { Event } from "../../shared/events/index.ts";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { ownNews } from "./ownNews.ts";

const kinds = (events: readonly Event[], round: string) => ownNews(events, round).map(({ kind }) => kind);

test("A delegation is told what the Briefing brought it, and nothing of what it spends later or drew at the start", () => {
  const table = atTable(assembly({ rules: { hand: { start: 4, draw: 1, limit: 9 } } })).goTo(
    "briefing",
    "two",
  );
  const north = (): readonly Event[] =>
    table.events.filter((event) => !("seat" in event) || event.seat === "north");
  expect(kinds(north(), "one")).toEqual([]);
  expect(kinds(north(), "two")).toEqual(["capitalChanged", "cardsDrawn"]);
  table.goTo("talks", "two").seat("north").tables({ roads: "some" });
  expect(kinds(north(), "two")).toEqual(["capitalChanged", "cardsDrawn"]);
});
