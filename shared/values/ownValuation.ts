import { type Entries, mapValues } from "../model/entries.ts";
import type { SeatId, TableId } from "../model/ids.ts";
import { oncePer } from "../model/oncePer.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SeatState, State } from "../model/state.ts";
import type { Valuation } from "../model/valuation.ts";
import { whileSame } from "../model/whileSame.ts";
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

const atFirst = oncePer((scenario: Scenario, seat: SeatId) =>
  mapValues(scenario.tables, (_, table) => valuationFrom(scenario, table, seat)),
);

type Shifts = readonly [SeatState["walkAwayShift"], SeatState["walkAwayShifts"], SeatState["worthShifts"]];

/** By table: the scenario's values, what the seat was dealt, and what cards have changed. */
const now = whileSame((first: ReturnType<typeof atFirst>, ...[dealt, walkAways, worths]: Shifts) =>
  mapValues(first, (base, table) => {
    const shift = (dealt?.table === table ? dealt.by : 0) + (walkAways[table] ?? 0);
    return { ...base, worth: shifted(base.worth, worths), walkAway: base.walkAway + shift };
  }),
);

/** What every table is worth to a seat now, by table. */
export function ownValuations({ scenario, seats }: State, seat: SeatId): Entries<Valuation> {
  const first = atFirst(scenario, seat);
  const own = seats[seat];
  return own ? now(first, own.walkAwayShift, own.walkAwayShifts, own.worthShifts) : first;
}

/** What a table is worth to a seat now. Throws if there is no such table. */
export function ownValuation(state: State, table: TableId, seat: SeatId): Valuation {
  const found = ownValuations(state, seat)[table];
  if (!found) throw new Error(`no table ${table}`);
  return found;
}

/** Whether a table is any of a seat's business: it has points in it. */
export function concerns(valuation: Valuation): boolean {
  const points = Object.values(valuation.worth).flatMap((options) => Object.values(options));
  return valuation.walkAway !== 0 || points.some((n) => n !== 0);
}
