import { adopts, votesOf } from "../model/decision.ts";
import type { TableId } from "../model/ids.ts";
import type { Motion, Reading } from "../model/motion.ts";
import { callOrder, tableById } from "../model/scenarioIndex.ts";
import type { State } from "../model/state.ts";
import { answersTo } from "../rules/course/rollCall.ts";
import { type Invariant, tablesWhere } from "./invariant.ts";

/** Motions and readings of a table that have been decided, or are being decided. */
const put = ({ tables }: State, table: TableId): readonly (Motion | Reading)[] => {
  const { motions = {}, readings = [] } = tables[table] ?? {};
  return [...Object.values(motions), ...readings];
};

const decidedOtherwise = (state: State, table: TableId): boolean =>
  put(state, table)
    .filter(({ status }) => status === "adopted" || status === "broken")
    .some(
      ({ status, stances }) =>
        adopts(tableById(state.scenario, table), votesOf(stances)) !== (status === "adopted"),
    );

const abstainedInSilence = (state: State, table: TableId): boolean =>
  tableById(state.scenario, table).procedure === "silence" &&
  put(state, table).some(({ stances }) => Object.values(stances).some(({ kind }) => kind === "abstain"));

/** At a roll-call members answer in the order in which they are called, and none is passed over. */
const outOfTurn = (state: State, table: TableId): boolean => {
  const { step } = state;
  if (step.kind !== "rollCall" || step.table !== table) return false;
  const answered = Object.keys(answersTo(state, step));
  return (
    JSON.stringify(answered) !==
    JSON.stringify(
      callOrder(state.scenario, tableById(state.scenario, table).members, step.round).slice(
        0,
        answered.length,
      ),
    )
  );
};

const backerBroke = ({ tables }: State, table: TableId): boolean =>
  Object.values(tables[table]?.motions ?? {}).some(({ mover, seconders, stances }) =>
    [mover, ...seconders].some((backer) => ["break", "abstain"].includes(stances[backer]?.kind ?? "keep")),
  );

const takenUnsponsored = ({ scenario, tables }: State, table: TableId): boolean =>
  Object.values(tables[table]?.motions ?? {}).some(({ mover, seconders, counterText, status }) => {
    const needed = tableById(scenario, table).members.includes(mover) ? 1 : 2;
    return ["silence", "adopted", "broken"].includes(status) && !counterText && seconders.length < needed;
  });

/** What must hold of everything that is put to members. */
export const OF_DECISIONS: readonly Invariant[] = [
  { title: "what was put came out as the table's rule has it", violations: tablesWhere(decidedOtherwise) },
  { title: "nobody abstains under silence", violations: tablesWhere(abstainedInSilence) },
  { title: "members are called in their order", violations: tablesWhere(outOfTurn) },
  { title: "nobody breaks a motion that it moved or seconded", violations: tablesWhere(backerBroke) },
  { title: "a motion is put only with its sponsors", violations: tablesWhere(takenUnsponsored) },
];
