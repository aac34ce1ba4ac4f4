import { needsConsent, withoutConsent } from "../effects/countedText.ts";
import type { Facts } from "../model/facts.ts";
import type { AtHome } from "../model/home.ts";
import type { Package, TableId } from "../model/ids.ts";
import { chanceOf } from "./chances.ts";
import type { Mind } from "./mind.ts";

/** How likely there is consent at home in the end: what was judged is known. */
function chanceAtHome({ view }: Mind, [id, entry]: readonly [string, AtHome], facts: Facts): number {
  const verdict = view.public.home[id];
  if (verdict !== undefined) return verdict ? 1 : 0;
  return chanceOf(entry.needs, { scenario: view.scenario, facts, cast: { self: entry.seat } });
}

/**
 * What a text is worth, by how likely its clauses are to count as they are written. Each matter is taken by
 * itself: that two parliaments look at the same number is too fine for an estimate.
 */
export function worthAtHome(
  mind: Mind,
  { table, text, facts }: { readonly table: TableId; readonly text: Package; readonly facts: Facts },
  worthOf: (text: Package) => number,
): number {
  const issues = mind.view.scenario.tables[table]?.issues ?? {};
  const matters = Object.entries(mind.view.scenario.home).filter(([, entry]) =>
    needsConsent(entry, issues, text),
  );
  const expected = (left: typeof matters, so: Package): number => {
    const [matter, ...rest] = left;
    if (!matter) return worthOf(so);
    const chance = chanceAtHome(mind, matter, facts);
    return chance * expected(rest, so) + (1 - chance) * expected(rest, withoutConsent(matter[1], issues, so));
  };
  return expected(matters, text);
}

/** How likely a favour is to count, as far as it needs consent at home. */
export const favourAtHome = (mind: Mind, favour: string, facts: Facts): number =>
  Object.entries(mind.view.scenario.home)
    .filter(([, { concerns }]) => "favour" in concerns && concerns.favour === favour)
    .reduce((chance, matter) => chance * chanceAtHome(mind, matter, facts), 1);
