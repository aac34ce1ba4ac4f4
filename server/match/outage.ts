import type { State } from "../../shared/model/state.ts";
import { MINUTE } from "./localTime.ts";
import type { Marks } from "./marks.ts";
import { between } from "./passing.ts";

/** A time in which nobody could reach the server, in milliseconds since 1970. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

/** The most that an action can give back at once: more than two weeks of working days. */
const MOST_MINUTES = 7 * 24 * 60;

/**
 * Working minutes that a step in correspondence lost to an outage, to be given back; 0 if it lost less of its time than
 * `tolerance` milliseconds. So nobody loses a working day because the server was down, and a restart of a minute before
 * six moves no deadline from the evening to the next morning: what was due meanwhile then ends as it was due.
 */
export function minutesLost(
  { state, marks }: { readonly state: State; readonly marks: Marks },
  outage: Outage,
  tolerance: number,
): number {
  const { deadline } = marks;
  if (state.pace !== "correspondence" || deadline === null) return 0;
  const from = Math.max(outage.from, marks.began);
  if (between(state, from, Math.min(outage.to, deadline)) < Math.max(tolerance, MINUTE)) return 0;
  // As after a pause: whatever was left when it began is left when it is over.
  return Math.min(MOST_MINUTES, Math.ceil(between(state, from, outage.to) / MINUTE));
}
