import type { ScenarioCut } from "../../model/cut.ts";
import type { Facts } from "../../model/facts.ts";
import type { FlagId, IssueId, OptionId, Package, SeatId, TableId, TrackId } from "../../model/ids.ts";
import type { Reservation } from "../../model/motion.ts";
import { firstOption, tableOf } from "../../model/scenarioIndex.ts";
import type { Grant } from "../../rules/checks/favours.ts";
import type { World } from "./world.ts";

/** A way in which the match could end, as far as it differs from what the view shows. */
export interface Prospect {
  /** The whole text of each table; null: it ends with none. */
  readonly texts: Readonly<Record<TableId, Package | null>>;
  /** Tracks that are supposed to stand elsewhere, as written in scenarios. */
  readonly tracks: Readonly<Record<TrackId, number>>;
  readonly flags: readonly FlagId[];
  /** Favours that are supposed to be given as well. */
  readonly given: readonly Grant[];
  /** Footnotes that are supposed to be made as well. */
  readonly reservations: readonly Reservation[];
  /** Sides that are supposed to fight on; null: as the view shows. */
  readonly active: readonly SeatId[] | null;
}

export const withText = (prospect: Prospect, table: TableId, text: Package | null): Prospect => ({
  ...prospect,
  texts: { ...prospect.texts, [table]: text },
});

/** The same with a few options changed; a table without a text stays without one. */
export function withChanges(prospect: Prospect, table: TableId, changes: Package): Prospect {
  const text = prospect.texts[table];
  return text ? withText(prospect, table, { ...text, ...changes }) : prospect;
}

const optionIn = (scenario: ScenarioCut, texts: Prospect["texts"], issue: IssueId): OptionId | null => {
  const table = tableOf(scenario, issue);
  const definition = table === null ? undefined : scenario.tables[table]?.issues[issue];
  if (table === null || !definition) return null;
  return texts[table]?.[issue] ?? firstOption(definition);
};

/** A text, or changes of one, in a word, quicker than JSON. Ids hold neither of these signs. */
export function inAWord(text: Package | null): string {
  if (text === null) return "-";
  let word = "";
  for (const issue in text) word += `${issue}=${text[issue]};`;
  return word;
}

/** Whether two ends of the same match differ in their texts alone. */
export const sameBeside = (a: Prospect, b: Prospect): boolean =>
  a.tracks === b.tracks &&
  a.flags === b.flags &&
  a.given === b.given &&
  a.reservations === b.reservations &&
  a.active === b.active;

/** In a word, what sets a whole text apart from another one of the same table. */
function changesInAWord(text: Package | null, other: Package | null): string {
  if (text === null || other === null) return inAWord(text);
  let word = "";
  for (const issue in text) if (text[issue] !== other[issue]) word += `${issue}=${text[issue]};`;
  return word;
}

/** In a word, what sets an end apart from another one of the same match: mostly it is a text alone. */
export function differenceOf(prospect: Prospect, other: Prospect): string {
  let word = "";
  for (const table in prospect.texts) {
    const text = prospect.texts[table] ?? null;
    const before = other.texts[table] ?? null;
    if (text !== before) word += `${table}:${changesInAWord(text, before)}|`;
  }
  if (sameBeside(prospect, other)) return word;
  const { texts, ...rest } = prospect;
  return word + JSON.stringify(rest);
}

/** What conditions would find if the match ended like this. */
export function factsIn({ known: { scenario }, facts: known }: World, prospect: Prospect): Facts {
  const matching = (favour: string, from: SeatId | null, to: SeatId | null) =>
    prospect.given.some(
      (one) => one.favour === favour && (from ?? one.from) === one.from && (to ?? one.to) === one.to,
    );
  return {
    ...known,
    track: (track) => prospect.tracks[track] ?? known.track(track),
    issue: (issue) => optionIn(scenario, prospect.texts, issue),
    settled: (issue) => prospect.texts[tableOf(scenario, issue) ?? ""]?.[issue] !== undefined,
    adopted: (table) => (prospect.texts[table] ?? null) !== null,
    flag: (flag) => prospect.flags.includes(flag) || known.flag(flag),
    given: (favour, from, to) => matching(favour, from, to) || known.given(favour, from, to),
    active: (seat) => prospect.active?.includes(seat) ?? known.active(seat),
  };
}
