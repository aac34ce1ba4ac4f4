import { type Known, knownOf } from "../effects/known.ts";
import type { IssueCut, TableCut } from "../model/cut.ts";
import { adopts } from "../model/decision.ts";
import { mapValues } from "../model/entries.ts";
import type { IssueId, OptionId, Package, PartyId, TableId } from "../model/ids.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { phaseOf, roundOf } from "../model/round.ts";
import { firstOption, optionsOf, rankOf, roundIds, roundIndex } from "../model/scenarioIndex.ts";
import type { OwnView, PublicTable, View } from "../model/view.ts";
import { isKnownToObject } from "../values/automata.ts";
import { completed } from "../values/valuation.ts";

/** What automata are found to object to: it is asked again and again. */
const found = onceFor((_: Known) => new Map<string, readonly PartyId[]>());

const findObjectors = (known: Known, table: TableId, changes: Package): readonly PartyId[] =>
  (known.scenario.tables[table]?.members ?? []).filter((party) =>
    isKnownToObject(known, table, { party, changes }),
  );

/** Automata whose public rule objects to one of these changes. */
export function objectors(known: Known, table: TableId, changes: Package): readonly PartyId[] {
  const before = found(known);
  const key = `${table}.${JSON.stringify(changes)}`;
  const parties = before.get(key) ?? findObjectors(known, table, changes);
  before.set(key, parties);
  return parties;
}

/** Whether the automata that object to these changes keep the table from adopting them, whoever else is for it. */
export function isHopeless(known: Known, table: TableId, changes: Package): boolean {
  const cut = known.scenario.tables[table];
  const against = objectors(known, table, changes);
  if (cut === undefined || against.length === 0) return false;
  const votes = cut.members.map((member) => [member, against.includes(member) ? "against" : "for"] as const);
  return !adopts(cut, Object.fromEntries(votes));
}

/** Whether a later meeting can still take up the issue. */
function comesAgain(view: View, table: TableId, issue: IssueId): boolean {
  const now = roundIndex(view.scenario, roundOf(view.public.clock.step));
  return roundIds(view.scenario).some((round, i) => {
    const meeting = view.scenario.rounds[round]?.meets[table];
    return i > now && meeting !== undefined && (meeting.issues?.includes(issue) ?? true);
  });
}

/** Whether the issue can be settled only by what is already on the agenda. */
export const isLastChance = (view: View, table: TableId, issue: IssueId): boolean =>
  phaseOf(view.public.clock.interrupted ?? view.public.clock.step) === "council" &&
  !comesAgain(view, table, issue);

/** What the motions still to be taken in this meeting say of an issue. */
function pending(own: OwnView, table: TableId, issue: IssueId): OptionId | undefined {
  const room = own.rooms[table];
  return room?.agenda.map((id) => room.motions[id]?.changes[issue]).find((option) => option !== undefined);
}

/** By issue, the options that no automaton is known to prevent. */
export const imaginableAt = oncePer((known: Known, table: TableId) =>
  mapValues(known.scenario.tables[table]?.issues ?? {}, (_, issue) =>
    optionsOf(known.scenario, issue).filter((option) => !isHopeless(known, table, { [issue]: option })),
  ),
);

interface Asked {
  readonly table: TableId;
  readonly issue: IssueId;
  readonly option: OptionId;
}

/** What was asked for, no further than an automaton lets it pass. */
function passable(known: Known, { table, issue, option }: Asked): OptionId {
  const rank = rankOf(known.scenario, issue, option);
  const upTo = imaginableAt(known, table)[issue]?.filter((one) => rankOf(known.scenario, issue, one) <= rank);
  return upTo?.at(-1) ?? option;
}

/**
 * Half-way between the chair's first guess and what was asked for: two who ask for much don't move a third
 * who has a veto as far as the median says. In the second half the odd step goes to those who ask.
 */
function tempered({ scenario, round }: Known, { table, issue, option }: Asked): OptionId {
  const options = optionsOf(scenario, issue);
  const focal = scenario.tables[table]?.focal[issue] ?? option;
  const [to, from] = [options.indexOf(option), options.indexOf(focal)];
  const late = roundIndex(scenario, round) * 2 >= roundIds(scenario).length;
  const half = (to - from) / 2;
  const steps = late ? Math.sign(half) * Math.ceil(Math.abs(half)) : Math.trunc(half);
  return options[from + steps] ?? option;
}

const ends = onceFor((_: Known) => new Map<string, OptionId>());

/** How an issue is expected to end on which something was asked for: the same question comes back at every turn. */
function endOf(known: Known, asked: Asked): OptionId {
  const before = ends(known);
  const key = `${asked.issue}.${asked.option}`;
  const end = before.get(key) ?? passable(known, { ...asked, option: tempered(known, asked) });
  before.set(key, end);
  return end;
}

interface Open {
  readonly view: View;
  readonly own: OwnView;
  readonly table: TableId;
  readonly cut: TableCut;
}

function expectedOption({ view, own, table }: Open, issue: IssueId, definition: IssueCut): OptionId {
  const first = firstOption(definition);
  if (isLastChance(view, table, issue)) return pending(own, table, issue) ?? first;
  return endOf(knownOf(view), { table, issue, option: own.expectations[table]?.[issue] ?? first });
}

/** The text as it is expected to end: settled clauses as they stand, open ones as the chair expects them. */
function expectedText(open: Open, { text, outcome }: PublicTable): Package | null {
  if (outcome === "noText") return null;
  if (outcome === "text") return completed(open.cut.issues, text);
  const entries = Object.entries(open.cut.issues).map(([issue, definition]) => [
    issue,
    text[issue] ?? expectedOption(open, issue, definition),
  ]);
  return Object.fromEntries(entries);
}

/** How every table is expected to end. */
export function expectedTexts(view: View, own: OwnView): Readonly<Record<TableId, Package | null>> {
  const texts = Object.entries(view.scenario.tables).map(([table, cut]) => {
    const open = view.public.tables[table];
    return [table, open ? expectedText({ view, own, table, cut }, open) : null] as const;
  });
  return Object.fromEntries(texts);
}
