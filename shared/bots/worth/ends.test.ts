import { expect, test } from "vitest";
import type { Package, TableId } from "../../model/ids.ts";
import { optionsOf } from "../../model/scenarioIndex.ts";
import type { View } from "../../model/view.ts";
import { testScenario } from "../../testing/testScenario.ts";
import { type Decide, decide, type Random } from "../index.ts";
import { playMatch } from "../playMatch.ts";
import { withText } from "../world/prospect.ts";
import { type World, worldOf } from "../world/world.ts";
import { worthIn } from "./ends.ts";

/** Now and then in a match, what a seat sees and by what lot it decides. */
function lookedAt(every: number): readonly { readonly view: View; readonly random: Random }[] {
  const found: { view: View; random: Random }[] = [];
  let decisions = 0;
  const watched: Decide = (view, random) => {
    decisions += 1;
    if (decisions % every === 0) found.push({ view, random });
    return decide(view, random);
  };
  playMatch({ scenario: testScenario("vilnius"), seed: "ends", botFor: () => watched });
  return found;
}

const textByLot = ({ known }: World, table: TableId, random: Random): Package =>
  Object.fromEntries(
    Object.keys(known.scenario.tables[table]?.issues ?? {}).map((issue) => {
      const options = optionsOf(known.scenario, issue);
      return [issue, options[random(`ends.${issue}`, options.length)] ?? ""];
    }),
  );

test("an end that differs in its texts alone is worth what it is worth with every part worked out", () => {
  let compared = 0;
  for (const { view, random } of lookedAt(20)) {
    if (view.own === null) continue;
    const world = worldOf(view, view.own);
    for (const table of Object.keys(world.now.texts))
      for (const text of [textByLot(world, table, random), null]) {
        const end = withText(world.now, table, text);
        // Tracks that are supposed to stand where they stand: the same end, of which nothing is known beforehand.
        expect(worthIn(world, end)).toBe(worthIn(world, { ...end, tracks: {} }));
        compared += 1;
      }
  }
  expect(compared).toBeGreaterThan(150);
});
