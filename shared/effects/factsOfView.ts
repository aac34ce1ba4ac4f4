import { type Facts, UNKNOWN } from "../model/facts.ts";
import type { Package, SeatId, TableId } from "../model/ids.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import { written } from "../model/track.ts";
import type { View } from "../model/view.ts";
import { countedText } from "./countedText.ts";
import { hasLeaked } from "./factsOfState.ts";
import { type Known, knownOf } from "./known.ts";

const settledIn = ({ scenario, tables }: Known, issue: string) =>
  tables[tableOf(scenario, issue) ?? ""]?.text[issue];

const countedNow = oncePer(({ scenario, tables, home }: Known, table: TableId): Package => {
  const known = tables[table];
  const text = known?.outcome === "noText" ? {} : (known?.text ?? {});
  return countedText(scenario, home, { table, text });
});

function optionNow(known: Known, issue: string): string | null {
  const table = tableOf(known.scenario, issue);
  return table === null ? null : (countedNow(known, table)[issue] ?? null);
}

function adopted({ tables }: Known, table: string): boolean {
  const known = tables[table];
  return (
    known !== undefined &&
    known.outcome !== "noText" &&
    (known.outcome === "text" || Object.keys(known.text).length > 0)
  );
}

/** A secret favour between others may have been given: then it is not known. */
function given(known: Known, favour: string, from: SeatId | null, to: SeatId | null): boolean | null {
  const matches = (one: { favour: string; from: string; to: string }) =>
    one.favour === favour && (from ?? one.from) === one.from && (to ?? one.to) === one.to;
  if (known.favours.some(matches)) return true;
  const me = known.seat;
  const definition = known.scenario.favours[favour];
  const mine =
    me !== null && (from === me || to === me || (definition?.from.length === 1 && definition.from[0] === me));
  return mine ? false : null;
}

function dealBetween({ leaked, seat: me, pacts }: Known, a: SeatId, b: SeatId): boolean | null {
  if (hasLeaked(leaked, a, b)) return true;
  if (me !== a && me !== b) return null;
  return pacts.some((parties) => parties.includes(a) && parties.includes(b));
}

/** What one viewer knows of a match. What it can't know is null, so that no refusal tells it. */
export const factsOf = onceFor((known: Known): Facts => {
  const { scenario, tracks, flags, played, active, breaks } = known;
  return {
    ...UNKNOWN,
    track: (track) => written(scenario, track, tracks[track] ?? 0),
    issue: (issue) => optionNow(known, issue),
    settled: (issue) => settledIn(known, issue) !== undefined,
    adopted: (table) => adopted(known, table),
    flag: (flag) => flags.includes(flag),
    round: () => known.round,
    played: (card) => played.includes(card),
    given: (favour, from, to) => given(known, favour, from, to),
    dealBetween: (a, b) => dealBetween(known, a, b),
    active: (seat) => active.includes(seat),
    breaks: (seat, aloneOnly) =>
      breaks.filter((one) => one.seat === seat && (one.alone || !aloneOnly)).length,
    // A seat knows of its own word alone; of another's it sees only what was promised to itself.
    promisesBroken: (seat) => (seat === known.seat ? known.broken : null),
    directWar: () => known.directWar,
  };
});

export const factsOfView = (view: View): Facts => factsOf(knownOf(view));
