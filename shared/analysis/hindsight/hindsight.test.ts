import { describe, expect, it } from "vitest";
import { viewFor } from "../../engine/viewFor.ts";
import type { State } from "../../model/state.ts";
import { playedEnds, recordedEnds } from "../../testing/finished.ts";
import { packageAt } from "../packages.ts";
import { nearestBetter } from "./better.ts";
import { countableTables, type Hindsight, hindsight } from "./hindsight.ts";

const ENDS = [
  ...recordedEnds(),
  ...playedEnds(["tiny", "nightTrain", "greyBanks", "workshop", "vilnius"], 2),
];

/** What a spectator can count of every table. */
function tablesOf(state: State): readonly (readonly [string, Hindsight])[] {
  const view = viewFor(state, { kind: "public" });
  const { opened } = view.public;
  if (!opened) throw new Error("it is not over");
  return countableTables(view).map((table) => {
    const found = hindsight(view, opened, table);
    if (!found) throw new Error(`${table} was not counted`);
    return [table, found];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const indexOf = ({ space, text }: Hindsight): number =>
  [...space.packages.keys()].findIndex((index) =>
    Object.entries(packageAt(space, index)).every(([issue, option]) => text[issue] === option),
  );

describe("A table in hindsight", () => {
  it("there are texts and tables without one among the matches looked at, footnotes and refusals at home too", () => {
    const tables = ENDS.flatMap(([, { tables: all }]) => Object.values(all));
    expect(new Set(tables.map(({ outcome }) => outcome))).toEqual(new Set(["text", "noText"]));
    expect(tables.some(({ outcome, reservations }) => outcome === "text" && reservations.length > 0)).toBe(
      true,
    );
    expect(ENDS.some(([, { home }]) => Object.values(home).includes(false))).toBe(true);
  });

  it.each(ENDS)(
    "%s: came to what the results say, for every seat and for those that nobody plays",
    (_, state) => {
      const tables = tablesOf(state);
      for (const [table, { parties, came, noText }] of tables)
        for (const party of parties) {
          const told = state.results?.seats[party]?.tables[table];
          if (told) expect([came[party], noText[party]], party).toEqual([told.value, told.walkAway]);
        }
      for (const [party, told] of Object.entries(state.results?.automata ?? {}))
        expect(sum(tables.map(([, { came }]) => came[party] ?? 0)), party).toBe(told);
    },
  );

  it.each(ENDS)("%s: an adopted text is one of the packages, of the same value", (_, state) => {
    for (const [table, found] of tablesOf(state)) {
      if (!found.adopted) continue;
      const index = indexOf(found);
      expect(index, table).toBeGreaterThanOrEqual(0);
      for (const party of found.parties) expect(found.values[party]?.[index], party).toBe(found.came[party]);
    }
  });

  it("counts no table that is too large for a page", () => {
    const [[, state] = [null, null]] = ENDS;
    if (!state) throw new Error("no match");
    const view = viewFor(state, { kind: "public" });
    const [[table, cut] = ["", undefined]] = Object.entries(view.scenario.tables);
    const [[, issue] = ["", undefined]] = Object.entries(cut?.issues ?? {});
    if (!cut || !issue || !view.public.opened) throw new Error("no table");
    const issues = Object.fromEntries([...Array(40).keys()].map((n) => [`clause${n}`, issue]));
    const vast = { ...view, scenario: { ...view.scenario, tables: { [table]: { ...cut, issues } } } };
    expect(countableTables(vast)).toEqual([]);
    expect(hindsight(vast, view.public.opened, table)).toBeNull();
    expect(hindsight(view, view.public.opened, "nowhere")).toBeNull();
  });

  it.each(ENDS)("%s: what is better for all is so for every member", (_, state) => {
    for (const [, found] of tablesOf(state)) {
      const better = nearestBetter(found, state.scenario);
      if (!better) continue;
      const gains = found.members.map((member) => better.gains[member] ?? 0);
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...gains)).toBeGreaterThan(0);
      for (const party of found.parties)
        expect(better.values[party]).toBe((found.came[party] ?? 0) + (better.gains[party] ?? 0));
    }
  });
});
