import { type Facts, UNKNOWN } from "../model/facts.ts";
import type { Package, SeatId, TableId } from "../model/ids.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { roundOf } from "../model/round.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import { written } from "../model/track.ts";
import type { View } from "../model/view.ts";
import { countedText } from "./countedText.ts";
import { hasLeaked } from "./factsOfState.ts";

const settledIn = ({ scenario, public: { tables } }: View, issue: string) =>
  tables[tableOf(scenario, issue) ?? ""]?.text[issue];

const countedNow = oncePer(({ scenario, public: { tables, home } }: View, table: TableId): Package => {
  const known = tables[table];
  const text = known?.outcome === "noText" ? {} : (known?.text ?? {});
  return countedText(scenario, home, { table, text });
});

function optionNow(view: View, issue: string): string | null {
  const table = tableOf(view.scenario, issue);
  return table === null ? null : (countedNow(view, table)[issue] ?? null);
}

function adopted({ public: { tables } }: View, table: string): boolean {
  const known = tables[table];
  return (
    known !== undefined &&
    known.outcome !== "noText" &&
    (known.outcome === "text" || Object.keys(known.text).length > 0)
  );
}

/** A secret favour between others may have been given: then it is not known. */
function given(view: View, favour: string, from: SeatId | null, to: SeatId | null): boolean | null {
  const matches = (one: { favour: string; from: string; to: string }) =>
    one.favour === favour && (from ?? one.from) === one.from && (to ?? one.to) === one.to;
  if ([...view.public.favours, ...(view.own?.favours ?? [])].some(matches)) return true;
  const me = view.own?.seat;
  const definition = view.scenario.favours[favour];
  const mine =
    me !== undefined &&
    (from === me || to === me || (definition?.from.length === 1 && definition.from[0] === me));
  return mine ? false : null;
}

function dealBetween(view: View, a: SeatId, b: SeatId): boolean | null {
  const me = view.own?.seat;
  if (hasLeaked(view.public.leaked, a, b)) return true;
  if (me !== a && me !== b) return null;
  return Object.values(view.own?.deals ?? {}).some(
    (d) => d.status === "inForce" && d.parties.includes(a) && d.parties.includes(b),
  );
}

/** A seat knows of its own word alone; of another's it sees only what was promised to itself. */
function promisesBroken({ own }: View, seat: SeatId): number | null {
  if (own?.seat !== seat) return null;
  const promised = Object.values(own.deals).flatMap(({ undertakings }) => undertakings);
  return promised.filter((one) => one.seat === seat && one.outcome === "broken").length;
}

/** What one viewer knows. What it can't know is null, so that no refusal tells it. */
export const factsOfView = onceFor((view: View): Facts => {
  const { scenario, public: open } = view;
  return {
    ...UNKNOWN,
    track: (track) => written(scenario, track, open.tracks[track]?.value ?? 0),
    issue: (issue) => optionNow(view, issue),
    settled: (issue) => settledIn(view, issue) !== undefined,
    adopted: (table) => adopted(view, table),
    flag: (flag) => open.flags.includes(flag),
    round: () => roundOf(open.clock.step),
    played: (card) => open.played.some((one) => one.card === card && one.outcome === "resolved"),
    given: (favour, from, to) => given(view, favour, from, to),
    dealBetween: (a, b) => dealBetween(view, a, b),
    active: (seat) => open.active.includes(seat),
    breaks: (seat, aloneOnly) =>
      open.breaks.filter((one) => one.seat === seat && (one.alone || !aloneOnly)).length,
    promisesBroken: (seat) => promisesBroken(view, seat),
    directWar: () => open.directWar,
  };
});
