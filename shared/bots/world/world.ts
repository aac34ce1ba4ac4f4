import { factsOf } from "../../effects/factsOfView.ts";
import { type Known, knownOf } from "../../effects/known.ts";
import type { Condition } from "../../model/condition.ts";
import type { ScenarioCut } from "../../model/cut.ts";
import { mapValues } from "../../model/entries.ts";
import type { Facts } from "../../model/facts.ts";
import type { RoundId, SeatId, TableId } from "../../model/ids.ts";
import type { Reservation } from "../../model/motion.ts";
import { onceFor } from "../../model/oncePer.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import { steadyFor } from "../../model/steady.ts";
import type { OwnView, PublicView, View } from "../../model/view.ts";
import { inQuestion } from "../../values/inQuestion.ts";
import { expectedTexts } from "./forecast.ts";
import type { Prospect } from "./prospect.ts";

/** What the worth of an end hangs on, beside the end itself. What is said, moved and offered is no part of it. */
interface Parts {
  readonly known: Known;
  readonly seat: SeatId;
  readonly valuations: OwnView["valuations"];
  /** What each objective asks for; null: it is not known. */
  readonly objectives: readonly (Condition | null)[];
  readonly reservations: Readonly<Record<TableId, readonly Reservation[]>>;
  /** How the match is expected to end. */
  readonly now: Prospect;
}

/** The world as a bot sees it, with what was found out about it. */
export interface World extends Parts {
  readonly facts: Facts;
  /** What tables are worth to it, as far as that is in question in an end that differs in its texts alone. */
  readonly inQuestion: OwnView["valuations"];
  /** 0 in the first round, 1 in the last. */
  readonly progress: number;
  /** What ends are worth, by what sets them apart from the expected one. */
  readonly worths: Map<string, number>;
  /** What else was worked out of the world alone. */
  readonly worked: Map<string, number>;
}

/** 0 in the first round, 1 in the last. */
export function progressAt(scenario: Pick<ScenarioCut, "rounds">, round: RoundId | null): number {
  const last = Math.max(1, roundIds(scenario).length - 1);
  return Math.max(0, roundIndex(scenario, round)) / last;
}

const reservationsAt = onceFor((tables: PublicView["tables"]): Parts["reservations"] =>
  mapValues(tables, ({ reservations }) => reservations),
);

function partsOf(view: View, own: OwnView): Parts {
  const { seat, valuations, objectives, objectiveTexts } = own;
  return {
    known: knownOf(view),
    seat,
    valuations,
    objectives: objectives.map(({ objective }) => objectiveTexts[objective]?.met ?? null),
    reservations: reservationsAt(view.public.tables),
    now: {
      texts: expectedTexts(view, own),
      tracks: {},
      flags: [],
      given: [],
      reservations: [],
      active: null,
    },
  };
}

const explored = onceFor((parts: Parts): World => {
  const { known, valuations } = parts;
  const { scenario } = known;
  const facts = factsOf(known);
  return {
    ...parts,
    facts,
    inQuestion: mapValues(valuations, (valuation) => inQuestion(valuation, { scenario, facts })),
    progress: progressAt(scenario, known.round),
    worths: new Map(),
    worked: new Map(),
  };
});

const steady = steadyFor<ScenarioCut, Parts>();

/** The world of a seat: the same one as long as nothing has changed that the worth of an end hangs on. */
export const worldOf = (view: View, own: OwnView): World =>
  explored(steady(view.scenario, partsOf(view, own)));
