import type { SeatId, TableId } from "../model/ids.ts";
import type { State } from "../model/state.ts";
import type { Valuation } from "../model/valuation.ts";
import { valuationFrom } from "./appraise.ts";

type Worth = Valuation["worth"];

function shifted(worth: Worth, shifts: Worth): Worth {
  return Object.fromEntries(
    Object.entries(worth).map(([issue, options]) => {
      const by = shifts[issue];
      if (!by) return [issue, options];
      return [
        issue,
        Object.fromEntries(
          Object.entries(options).map(([option, points]) => [option, points + (by[option] ?? 0)]),
        ),
      ];
    }),
  );
}

/** What a table is worth to a seat now: the scenario's values, what it was dealt, and what cards have changed. */
export function ownValuation({ scenario, seats }: State, table: TableId, seat: SeatId): Valuation {
  const base = valuationFrom(scenario, table, seat);
  const own = seats[seat];
  if (!own) return base;
  const dealt = own.walkAwayShift?.table === table ? own.walkAwayShift.by : 0;
  return {
    ...base,
    worth: shifted(base.worth, own.worthShifts),
    walkAway: base.walkAway + dealt + (own.walkAwayShifts[table] ?? 0),
  };
}

/** Whether a table is any of a seat's business: it has points in it. */
export function concerns(valuation: Valuation): boolean {
  const points = Object.values(valuation.worth).flatMap((options) => Object.values(options));
  return valuation.walkAway !== 0 || points.some((n) => n !== 0);
}
