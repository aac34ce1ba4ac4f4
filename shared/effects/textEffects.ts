import type { Effect } from "../model/effect.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import { type Act, issueOf, seatsOf } from "./act.ts";

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

/** Sets a clause without a motion. A table that has ended keeps its text. */
export function settle(effect: Of<"settle">, act: Act): void {
  const issue = issueOf(act, effect.settle);
  const table = issue === null ? null : tableOf(act.recorder.state.scenario, issue);
  if (issue === null || table === null || act.recorder.state.tables[table]?.outcome !== "open") return;
  act.recorder.record({ kind: "clausesSettled", table, changes: { [issue]: effect.option }, motion: null });
}
