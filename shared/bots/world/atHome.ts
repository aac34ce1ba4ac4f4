import { needsConsent, withoutConsent } from "../../effects/countedText.ts";
import type { ScenarioCut } from "../../model/cut.ts";
import type { Facts } from "../../model/facts.ts";
import type { AtHome, HomeId } from "../../model/home.ts";
import type { FavourId, Package, TableId } from "../../model/ids.ts";
import { oncePer } from "../../model/oncePer.ts";
import { chanceOf } from "./chances.ts";
import type { World } from "./world.ts";

/** Something that needs consent at home, with its id. */
export type Matter = readonly [id: HomeId, entry: AtHome];

/** What needs it of the clauses of a table. */
export const onClauses = oncePer(({ home, tables }: ScenarioCut, table: TableId): readonly Matter[] =>
  Object.entries(home).filter(
    ([, { concerns }]) => "issue" in concerns && concerns.issue in (tables[table]?.issues ?? {}),
  ),
);

/** What needs it of a favour. */
export const onFavour = oncePer(({ home }: ScenarioCut, favour: FavourId): readonly Matter[] =>
  Object.entries(home).filter(([, { concerns }]) => "favour" in concerns && concerns.favour === favour),
);

/** How likely there is consent at home in the end: what was judged is known. */
function chanceAtHome({ known }: World, [id, entry]: Matter, facts: Facts): number {
  const verdict = known.home[id];
  if (verdict !== undefined) return verdict ? 1 : 0;
  return chanceOf(entry.needs, { scenario: known.scenario, facts, cast: { self: entry.seat } });
}

/**
 * What a text is worth, by how likely its clauses are to count as they are written. Each matter is taken by
 * itself: that two parliaments look at the same number is too fine for an estimate.
 */
export function worthAtHome(
  world: World,
  { table, text, facts }: { readonly table: TableId; readonly text: Package; readonly facts: Facts },
  worthOf: (text: Package) => number,
): number {
  const issues = world.known.scenario.tables[table]?.issues ?? {};
  const matters = onClauses(world.known.scenario, table).filter(([, entry]) =>
    needsConsent(entry, issues, text),
  );
  const expectedFrom = (next: number, so: Package): number => {
    const matter = matters[next];
    if (matter === undefined) return worthOf(so);
    const chance = chanceAtHome(world, matter, facts);
    const whole = expectedFrom(next + 1, so);
    if (chance === 1) return whole;
    const refused = withoutConsent(matter[1], issues, so);
    return chance * whole + (1 - chance) * (refused === so ? whole : expectedFrom(next + 1, refused));
  };
  return expectedFrom(0, text);
}

/** How likely a favour is to count, as far as it needs consent at home. */
export const favourAtHome = (world: World, favour: FavourId, facts: Facts): number =>
  onFavour(world.known.scenario, favour).reduce(
    (chance, matter) => chance * chanceAtHome(world, matter, facts),
    1,
  );
