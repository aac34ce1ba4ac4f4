import type { IssueId, MotionId, OptionId, PartyId, RoundId, TableId } from "../../shared/model/ids.ts";
import type { Motion } from "../../shared/model/motion.ts";
import { inPapers } from "../../shared/model/papers.ts";
import { firstOption } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import { issuesOnAgenda } from "../../shared/rules/checks/packages.ts";

/** How somebody asked for a wording: in public, in a motion that waits, or in one that fell. */
export type Asking = "position" | "tabled" | "fallen";

export interface OptionOfClause {
  readonly option: OptionId;
  readonly title: string;
  readonly wording: string;
  /** Who asked for it, each once, by the strongest way of asking. */
  readonly askers: readonly { readonly party: PartyId; readonly how: Asking }[];
  /** Whether the text reads like this now. */
  readonly stands: boolean;
}

/** `agrees`: asks for what stands. `asks`: for something else. `broke`: broke silence on a change here. */
export type Mark = "agrees" | "asks" | "broke" | "none";

/** One clause as a drafter would see it. */
export interface Clause {
  readonly issue: IssueId;
  readonly number: number;
  readonly title: string;
  readonly short: string;
  readonly settled: boolean;
  readonly frozen: boolean;
  readonly reservable: boolean;
  /** Whether this round's meeting may take it; false too if there is none. */
  readonly onAgenda: boolean;
  readonly stands: OptionOfClause;
  readonly options: readonly OptionOfClause[];
  /** Wordings other than the one that stands that somebody asked for. */
  readonly brackets: readonly OptionOfClause[];
  readonly footnotes: readonly PartyId[];
  readonly versions: readonly {
    readonly round: RoundId;
    readonly motion: MotionId | null;
    readonly option: OptionId;
  }[];
  readonly marks: Readonly<Record<PartyId, Mark>>;
}

/** Every motion of a table that the viewer may know. */
export const motionsOf = (view: View, table: TableId): readonly Motion[] =>
  Object.values({
    ...view.public.tables[table]?.motions,
    ...inPapers(view, ({ rooms }) => rooms[table])?.motions,
  });

const FALLEN = ["broken", "untaken", "illFormed"];
const WAITING = ["tabled", "silence"];

function askersOf(view: View, table: TableId, issue: IssueId, option: OptionId): OptionOfClause["askers"] {
  const askers = new Map<PartyId, Asking>();
  for (const motion of motionsOf(view, table)) {
    if (motion.changes[issue] !== option) continue;
    if (FALLEN.includes(motion.status) && !askers.has(motion.mover)) askers.set(motion.mover, "fallen");
    if (WAITING.includes(motion.status)) askers.set(motion.mover, "tabled");
  }
  for (const [party, position] of Object.entries(view.public.tables[table]?.positions ?? {}))
    if (position[issue] === option && askers.get(party) !== "tabled") askers.set(party, "position");
  return [...askers].map(([party, how]) => ({ party, how }));
}

function markOf(
  view: View,
  table: TableId,
  clause: { issue: IssueId; stands: OptionId },
  party: PartyId,
): Mark {
  const position = view.public.tables[table]?.positions[party]?.[clause.issue];
  if (position !== undefined) return position === clause.stands ? "agrees" : "asks";
  const motions = motionsOf(view, table).filter((motion) => clause.issue in motion.changes);
  if (motions.some((motion) => motion.stances[party]?.kind === "break")) return "broke";
  const backed = motions.filter(({ mover, seconders }) => [mover, ...seconders].includes(party));
  if (backed.length === 0) return "none";
  return backed.some(({ changes }) => changes[clause.issue] !== clause.stands) ? "asks" : "agrees";
}

function clauseOf(view: View, table: TableId, issue: IssueId, number: number): Clause {
  const cut = view.scenario.tables[table]?.issues[issue];
  const now = view.public.tables[table];
  if (!cut || !now) throw new Error(`no clause ${issue}`);
  const standing = now.text[issue] ?? firstOption(cut);
  const options = Object.entries(cut.options).map(([option, { title, wording }]) => ({
    ...{ option, title, wording },
    askers: askersOf(view, table, issue, option),
    stands: option === standing,
  }));
  const stands = options.find((one) => one.stands) ?? options[0];
  if (!stands) throw new Error(`a clause without wordings: ${issue}`);
  return {
    ...{ issue, number, options, stands },
    title: cut.title,
    short: cut.short ?? cut.title,
    settled: issue in now.text,
    frozen: now.frozen.includes(issue),
    reservable: cut.reservable,
    onAgenda: issuesOnAgenda(view, table)?.includes(issue) ?? false,
    brackets: options.filter((one) => !one.stands && one.askers.length > 0),
    footnotes: now.reservations.filter((one) => one.issue === issue).map(({ party }) => party),
    versions: now.versions.flatMap(({ round, motion, changes }) => {
      const option = changes[issue];
      return option === undefined ? [] : [{ round, motion, option }];
    }),
    marks: Object.fromEntries(
      (view.scenario.tables[table]?.members ?? []).map((party) => [
        party,
        markOf(view, table, { issue, stands: stands.option }, party),
      ]),
    ),
  };
}

/** The clauses of a table, in the order of its text. */
export const clausesOf = (view: View, table: TableId): readonly Clause[] =>
  Object.keys(view.scenario.tables[table]?.issues ?? {}).map((issue, i) =>
    clauseOf(view, table, issue, i + 1),
  );
