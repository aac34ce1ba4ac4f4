import type { Effect } from "../model/effect.ts";
import type { Package, TableId } from "../model/ids.ts";
import { completed, tableById, tableOf } from "../model/scenarioIndex.ts";
import { type Act, issueOf, seatsOf } from "./act.ts";
import { factsOfState } from "./factsOfState.ts";
import { limitsHold } from "./limits.ts";

type Of<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;

export function flag(effect: Of<"flag">, { recorder }: Act): void {
  recorder.record({ kind: "flagSet", flag: effect.flag, on: effect.clear !== true });
}

export function worth(effect: Of<"worth">, act: Act): void {
  const issue = issueOf(act, effect.worth.issue);
  if (issue === null) return;
  for (const seat of seatsOf(act, effect.seat))
    act.recorder.record({ kind: "worthShifted", seat, issue, option: effect.worth.option, by: effect.by });
}

export function walkAway(effect: Of<"walkAway">, act: Act): void {
  for (const seat of seatsOf(act, effect.seat))
    act.recorder.record({ kind: "walkAwayShifted", seat, table: effect.walkAway, by: effect.by });
}

export function firstMotion(effect: Of<"firstMotion">, act: Act): void {
  for (const seat of seatsOf(act, effect.firstMotion))
    act.recorder.record({ kind: "motionPutFirst", seat, table: effect.table });
}

/** On a seat: for all its breaking; on a clause: for whoever breaks on it; on both: for that seat there. */
export function breakPrice({ breakPrice: on, times }: Of<"breakPrice">, act: Act): void {
  const issue = on.issue === undefined ? null : issueOf(act, on.issue);
  for (const seat of seatsOf(act, on.seat ?? "everyone"))
    act.recorder.record({ kind: "breakPriceSet", seat, issue, times });
}

export function freeze(effect: Of<"freeze">, act: Act): void {
  const issue = issueOf(act, effect.freeze);
  const table = issue === null ? null : tableOf(act.recorder.state.scenario, issue);
  if (issue !== null && table !== null) act.recorder.record({ kind: "issueFrozen", table, issue });
}

/** Whether the table's text would keep its limits with this clause so set. */
function staysPossible({ recorder: { state } }: Act, table: TableId, changes: Package): boolean {
  const definition = tableById(state.scenario, table);
  const text = completed(definition.issues, { ...state.tables[table]?.text, ...changes });
  return limitsHold(definition, text, { scenario: state.scenario, facts: factsOfState(state) });
}

/**
 * Sets a clause without a motion. A table that has ended keeps its text, a frozen clause its wording, and
 * a text that is impossible under the table's limits doesn't come about.
 */
export function settle(effect: Of<"settle">, act: Act): void {
  const issue = issueOf(act, effect.settle);
  const table = issue === null ? null : tableOf(act.recorder.state.scenario, issue);
  if (issue === null || table === null) return;
  const { outcome, frozen = [], text = {} } = act.recorder.state.tables[table] ?? {};
  const changes = { [issue]: effect.option };
  if (outcome !== "open" || frozen.includes(issue) || text[issue] === effect.option) return;
  if (!staysPossible(act, table, changes)) return;
  act.recorder.record({ kind: "clausesSettled", table, changes, motion: null });
}
