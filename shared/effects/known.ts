import type { ScenarioCut } from "../model/cut.ts";
import { mapValues } from "../model/entries.ts";
import type { CardId, Package, RoundId, SeatId, TableId, TrackId } from "../model/ids.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import { roundOf } from "../model/round.ts";
import { completed } from "../model/scenarioIndex.ts";
import { steadyFor } from "../model/steady.ts";
import type { OwnView, PublicTable, PublicView, View } from "../model/view.ts";

/** All that conditions can ask of a view. What is said, offered and moved is no part of it. */
export interface Known
  extends Pick<PublicView, "flags" | "favours" | "leaked" | "active" | "breaks" | "directWar" | "home"> {
  readonly scenario: ScenarioCut;
  /** Who looks; null: nobody who plays. */
  readonly seat: SeatId | null;
  readonly round: RoundId | null;
  readonly tables: Readonly<Record<TableId, Pick<PublicTable, "text" | "outcome">>>;
  /** In the tracks' units. */
  readonly tracks: Readonly<Record<TrackId, number>>;
  /** Cards that were played and came about. */
  readonly played: readonly CardId[];
  /** The parties of each deal of its own that is in force. */
  readonly pacts: readonly (readonly SeatId[])[];
  /** Promises that it broke itself. */
  readonly broken: number;
}

const NO_DEALS: OwnView["deals"] = {};

const ownDeals = oncePer((own: OwnView["deals"], me: SeatId | null): Pick<Known, "pacts" | "broken"> => {
  const deals = Object.values(own);
  const promises = deals.flatMap(({ undertakings }) => undertakings);
  return {
    pacts: deals.filter(({ status }) => status === "inForce").map(({ parties }) => parties),
    broken: promises.filter(({ seat, outcome }) => seat === me && outcome === "broken").length,
  };
});

const textsOf = onceFor((tables: PublicView["tables"]): Known["tables"] =>
  mapValues(tables, ({ text, outcome }) => ({ text, outcome })),
);

const valuesOf = onceFor((tracks: PublicView["tracks"]): Known["tracks"] =>
  mapValues(tracks, ({ value }) => value),
);

const cameAbout = onceFor((played: PublicView["played"]): Known["played"] =>
  played.flatMap(({ card, outcome }) => (outcome === "resolved" ? [card] : [])),
);

function partsOf({ scenario, public: open, own }: View): Known {
  const { flags, leaked, active, breaks, directWar, home } = open;
  return {
    ...{ scenario, flags, leaked, active, breaks, directWar, home },
    seat: own?.seat ?? null,
    round: roundOf(open.clock.step),
    tables: textsOf(open.tables),
    tracks: valuesOf(open.tracks),
    played: cameAbout(open.played),
    favours: [...(own?.favours ?? []), ...open.favours],
    ...ownDeals(own?.deals ?? NO_DEALS, own?.seat ?? null),
  };
}

const steady = steadyFor<ScenarioCut, Known>();

/**
 * What conditions can ask of a view. While nothing of it changes it is the same object, whatever else happens: what was
 * worked out from it stands.
 */
export const knownOf = onceFor((view: View): Known => steady(view.scenario, partsOf(view)));

/** The whole text of a table as it is settled now: an open clause counts as its first option. */
export const textNow = oncePer(
  ({ scenario, tables }: Known, table: TableId): Package =>
    completed(scenario.tables[table]?.issues ?? {}, tables[table]?.text ?? {}),
);
