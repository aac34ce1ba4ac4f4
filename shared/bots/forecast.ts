import { type Known, knownOf } from "../effects/known.ts";
import type { IssueCut, TableCut } from "../model/cut.ts";
import { adopts } from "../model/decision.ts";
import type { IssueId, OptionId, Package, PartyId, TableId } from "../model/ids.ts";
import { onceFor } from "../model/oncePer.ts";
import { phaseOf, roundOf } from "../model/round.ts";
import { firstOption, optionsOf, roundIds, roundIndex } from "../model/scenarioIndex.ts";
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

/** What was asked for, no further than an automaton lets it pass. */
function passable(known: Known, table: TableId, at: { issue: IssueId; option: OptionId }): OptionId {
  const options = optionsOf(known.scenario, at.issue);
  const upTo = options.slice(0, options.indexOf(at.option) + 1).reverse();
  return upTo.find((option) => !isHopeless(known, table, { [at.issue]: option })) ?? at.option;
}

interface Open {
  readonly view: View;
  readonly own: OwnView;
  readonly table: TableId;
  readonly cut: TableCut;
}

/**
 * Half-way between the chair's first guess and what was asked for: two who ask for much don't move a third
 * who has a veto as far as the median says. In the second half the odd step goes to those who ask.
 */
function tempered(open: Open, issue: IssueId, asked: OptionId): OptionId {
  const options = Object.keys(open.cut.issues[issue]?.options ?? {});
  const [to, from] = [options.indexOf(asked), options.indexOf(open.cut.focal[issue] ?? asked)];
  const { rounds } = open.view.scenario;
  const late =
    roundIndex({ rounds }, roundOf(open.view.public.clock.step)) * 2 >= roundIds({ rounds }).length;
  const half = (to - from) / 2;
  const steps = late ? Math.sign(half) * Math.ceil(Math.abs(half)) : Math.trunc(half);
  return options[from + steps] ?? asked;
}

function expectedOption(open: Open, issue: IssueId, definition: IssueCut): OptionId {
  const { view, own, table } = open;
  const first = firstOption(definition);
  if (isLastChance(view, table, issue)) return pending(own, table, issue) ?? first;
  const asked = own.expectations[table]?.[issue] ?? first;
  return passable(knownOf(view), table, { issue, option: tempered(open, issue, asked) });
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
