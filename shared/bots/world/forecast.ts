import { type Known, knownOf } from "../../effects/known.ts";
import type { IssueCut, ScenarioCut, TableCut } from "../../model/cut.ts";
import { adopts, vetoers } from "../../model/decision.ts";
import { mapValues } from "../../model/entries.ts";
import type { IssueId, OptionId, Package, PartyId, TableId } from "../../model/ids.ts";
import { onceFor, oncePer } from "../../model/oncePer.ts";
import { phaseOf } from "../../model/round.ts";
import { firstOption, optionsOf, rankOf, roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import type { OwnView, View } from "../../model/view.ts";
import { whileSame } from "../../model/whileSame.ts";
import { isKnownToObject } from "../../values/automata.ts";
import { completed } from "../../values/valuation.ts";

/** Members whom nobody plays: most tables have none, and who is played never objects by rule. */
const automataAt = oncePer(({ tables, automata }: ScenarioCut, table: TableId): readonly PartyId[] =>
  (tables[table]?.members ?? []).filter((party) => party in automata),
);

/** Automata whose public rule objects to one of these changes. */
export const objectors = (known: Known, table: TableId, changes: Package): readonly PartyId[] =>
  automataAt(known.scenario, table).filter((party) => isKnownToObject(known, table, { party, changes }));

/** Whether the automata that object to these changes keep the table from adopting them, whoever else is for it. */
export function isHopeless(known: Known, table: TableId, changes: Package): boolean {
  const cut = known.scenario.tables[table];
  const against = objectors(known, table, changes);
  if (cut === undefined || against.length === 0) return false;
  if (vetoers(cut).some((member) => against.includes(member))) return true;
  const votes = cut.members.map((member) => [member, against.includes(member) ? "against" : "for"] as const);
  return !adopts(cut, Object.fromEntries(votes));
}

/** Whether a later meeting can still take up the issue. */
function comesAgain({ scenario, round: current }: Known, table: TableId, issue: IssueId): boolean {
  const now = roundIndex(scenario, current);
  return roundIds(scenario).some((round, i) => {
    const meeting = scenario.rounds[round]?.meets[table];
    return i > now && meeting !== undefined && (meeting.issues?.includes(issue) ?? true);
  });
}

/** What the motions still to be taken in this meeting say of an issue. */
function pending(rooms: OwnView["rooms"], table: TableId, issue: IssueId): OptionId | undefined {
  const room = rooms[table];
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

/** What an expectation hangs on, beside what conditions can ask: the seat's ear, and how far the meeting has come. */
interface Heard {
  readonly known: Known;
  readonly expectations: OwnView["expectations"];
  readonly rooms: OwnView["rooms"];
  /** What is not on the agenda any more can't be moved at this meeting. */
  readonly inCouncil: boolean;
}

function expectedOption(
  heard: Heard,
  at: { table: TableId; issue: IssueId },
  definition: IssueCut,
): OptionId {
  const { known, expectations, rooms, inCouncil } = heard;
  const { table, issue } = at;
  const first = firstOption(definition);
  if (inCouncil && !comesAgain(known, table, issue)) return pending(rooms, table, issue) ?? first;
  return endOf(known, { table, issue, option: expectations[table]?.[issue] ?? first });
}

/** The text as it is expected to end: settled clauses as they stand, open ones as the chair expects them. */
function expectedText(heard: Heard, table: TableId, { issues }: TableCut): Package | null {
  const now = heard.known.tables[table];
  if (!now || now.outcome === "noText") return null;
  if (now.outcome === "text") return completed(issues, now.text);
  return mapValues(
    issues,
    (definition, issue) => now.text[issue] ?? expectedOption(heard, { table, issue }, definition),
  );
}

type Ear = readonly [OwnView["expectations"], OwnView["rooms"], boolean];

// Whatever else happens, the same hearing leads to the same expectation.
const expectedBy = whileSame(
  (known: Known, ...[expectations, rooms, inCouncil]: Ear): Readonly<Record<TableId, Package | null>> =>
    mapValues(known.scenario.tables, (cut, table) =>
      expectedText({ known, expectations, rooms, inCouncil }, table, cut),
    ),
);

/** How every table is expected to end. */
export function expectedTexts(view: View, own: OwnView): Readonly<Record<TableId, Package | null>> {
  const { interrupted, step } = view.public.clock;
  const inCouncil = phaseOf(interrupted ?? step) === "council";
  return expectedBy(knownOf(view), own.expectations, own.rooms, inCouncil);
}
