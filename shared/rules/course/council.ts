import { factsOfState } from "../../effects/factsOfState.ts";
import { limitsHold } from "../../effects/limits.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { RoundId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { roundIds, tableById } from "../../model/scenarioIndex.ts";
import type { State } from "../../model/state.ts";
import { completed } from "../../values/valuation.ts";
import { secondByAutomata } from "./automata.ts";
import { mayPropose } from "./inOrder.ts";
import { isSponsored, takenBy } from "./precedence.ts";
import { pricePaid } from "./prices.ts";
import { beginReading, concludeWithoutReading } from "./readings.ts";
import { callNext } from "./rollCall.ts";
import { testSeconds } from "./seconds.ts";

/** Tables that sit in a round, in their order, and are still open. */
const sitting = (state: State, round: RoundId): readonly TableId[] =>
  Object.keys(state.scenario.rounds[round]?.meets ?? {}).filter(
    (table) => state.tables[table]?.outcome === "open",
  );

/** A meeting takes a few motions: those moved for this round and seconded. The others stay untaken. */
function setAgenda(recorder: Recorder, table: TableId, round: RoundId): void {
  secondByAutomata(recorder, table, (motion) => motion.round === round);
  const { motions = {} } = recorder.state.tables[table] ?? {};
  const tabled = Object.values(motions).filter(
    (motion) => motion.status === "tabled" && motion.round === round,
  );
  const ready = tabled.filter((motion) => isSponsored(recorder.state, motion));
  const taken = takenBy(recorder.state, ready, { table, round });
  for (const motion of tabled.filter((one) => !taken.includes(one))) fall(recorder, motion, "untaken");
  if (taken.length > 0) recorder.record({ kind: "agendaSet", table, motions: taken.map(({ id }) => id) });
}

/** It falls without cost: the price comes back. */
export function fall(recorder: Recorder, motion: Motion, status: "illFormed" | "untaken"): void {
  const by = pricePaid(recorder.state, motion);
  recorder.record({ kind: "motionFell", motion: motion.id, status });
  if (by > 0) recorder.record({ kind: "capitalChanged", seat: motion.mover, by, cause: "motion" });
}

/** The Council opens: every table that meets takes its agenda; sides at war choose their effort meanwhile. */
export function openCouncil(recorder: Recorder, round: RoundId): void {
  testSeconds(recorder, round);
  for (const table of sitting(recorder.state, round)) setAgenda(recorder, table, round);
  recorder.record({ kind: "stepBegan", step: { kind: "agenda", round } });
}

/** Whether a motion can still be put: nothing frozen, something to change, possible and in order. */
export function isWellFormed(state: State, motion: Motion): boolean {
  const table = tableById(state.scenario, motion.table);
  const { text = {}, frozen = [] } = state.tables[motion.table] ?? {};
  const facts = factsOfState(state);
  const changes = Object.entries(motion.changes);
  return (
    changes.some(([issue, option]) => text[issue] !== option) &&
    changes.every(([issue]) => !frozen.includes(issue)) &&
    limitsHold(table, completed(table.issues, { ...text, ...motion.changes }), {
      scenario: state.scenario,
      facts,
    }) &&
    mayPropose(state, [motion.mover, ...motion.seconders], motion.changes)
  );
}

/** An earlier motion of this meeting settled one of its clauses. */
const overtaken = (state: State, motion: Motion): boolean =>
  Object.values(state.tables[motion.table]?.motions ?? {}).some(
    (other) =>
      other.round === motion.round &&
      other.status === "adopted" &&
      Object.keys(other.changes).some((issue) => issue in motion.changes),
  );

/** Puts a motion to the members of its table, in the way in which they answer there. */
export function putMotion(recorder: Recorder, motion: Motion, round: RoundId): void {
  const { id, table } = motion;
  recorder.record({ kind: "silenceBegan", motion });
  if (tableById(recorder.state.scenario, table).procedure === "rollCall")
    callNext(recorder, { table, motion: id, round });
  else recorder.record({ kind: "stepBegan", step: { kind: "silence", round, table, motion: id } });
}

/** Puts the next motion of a table; false if its agenda is done. */
function putNext(recorder: Recorder, table: TableId, round: RoundId): boolean {
  for (;;) {
    const state = recorder.state;
    const motion = state.tables[table]?.motions[state.tables[table].agenda[0] ?? ""];
    if (!motion) return false;
    if (!isWellFormed(state, motion)) fall(recorder, motion, "illFormed");
    else if (overtaken(state, motion) && motion.maintained === null) {
      recorder.record({ kind: "stepBegan", step: { kind: "maintain", round, table, motion: motion.id } });
      return true;
    } else {
      putMotion(recorder, motion, round);
      return true;
    }
  }
}

/** After the last motion of its last meeting a table concludes: by readings, if it has them. */
function conclude(recorder: Recorder, table: TableId, round: RoundId): boolean {
  const meeting = recorder.state.scenario.rounds[round]?.meets[table];
  const last = meeting?.concludes === true || roundIds(recorder.state.scenario).at(-1) === round;
  if (!last || recorder.state.tables[table]?.outcome !== "open") return false;
  if (tableById(recorder.state.scenario, table).readings > 0) {
    beginReading(recorder, table, round);
    return true;
  }
  concludeWithoutReading(recorder, table);
  return false;
}

/** Takes the next thing that the Council has to take. False when all tables are done. */
export function sitOn(recorder: Recorder, round: RoundId): boolean {
  for (const table of sitting(recorder.state, round)) {
    if (putNext(recorder, table, round)) return true;
    if (conclude(recorder, table, round)) return true;
  }
  return false;
}
