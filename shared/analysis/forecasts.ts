import type { SeatId, SilenceId, TableId } from "../model/ids.ts";
import type { Motion, Reading, Stance } from "../model/motion.ts";
import { readingId } from "../model/silence.ts";

/** Forecasts as they were made: by seat and silence, who will break. */
export type Forecasts = Readonly<Record<SeatId, Readonly<Record<SilenceId, readonly SeatId[]>>>>;

/** What became of a table, as everybody sees it. */
export interface Outcomes {
  readonly motions: Readonly<Record<SilenceId, Motion>>;
  readonly readings: readonly Reading[];
}

/** One seat said of another whether it would break one silence. */
export interface Judged {
  readonly silence: SilenceId;
  readonly by: SeatId;
  readonly of: SeatId;
  readonly said: boolean;
  readonly broke: boolean;
}

/** A silence that has ended: how each answered, and who was not free to break it. */
interface Ended {
  readonly silence: SilenceId;
  readonly stances: Readonly<Record<SeatId, Stance>>;
  readonly bound: readonly SeatId[];
}

const hasEnded = ({ status }: { readonly status: string }): boolean =>
  status === "adopted" || status === "broken";

function endedAt(table: TableId, { motions, readings }: Outcomes): readonly Ended[] {
  const put = Object.values(motions).filter(hasEnded);
  const taken = readings[0]?.taken ?? [];
  return [
    ...put.map(({ id, stances, mover, seconders }) => ({
      silence: id,
      stances,
      bound: [mover, ...seconders],
    })),
    ...readings.filter(hasEnded).map(({ number, stances }) => ({
      silence: readingId(table, number),
      stances,
      bound: number === 2 ? taken : [],
    })),
  ];
}

/** Every forecast of a silence that came to its end, of each seat that was free to break it. */
export function judgedForecasts(
  tables: Readonly<Record<TableId, Outcomes>>,
  forecasts: Forecasts,
  seats: readonly SeatId[],
): readonly Judged[] {
  const ended = Object.entries(tables).flatMap(([table, outcomes]) => endedAt(table, outcomes));
  return ended.flatMap(({ silence, stances, bound }) =>
    seats.flatMap((by) => {
      const breakers = forecasts[by]?.[silence];
      const others = seats.filter((of) => of !== by && of in stances && !bound.includes(of));
      return breakers === undefined
        ? []
        : others.map((of) => ({
            ...{ silence, by, of, said: breakers.includes(of) },
            broke: stances[of]?.kind === "break",
          }));
    }),
  );
}

/** How good forecasts were. */
export interface Insight {
  readonly judged: number;
  readonly right: number;
  /** Breaks that happened, and how many of them were foreseen. */
  readonly breaks: number;
  readonly foreseen: number;
  /**
   * Brier's skill score against the forecast that nobody ever breaks (Brier 1950; for a yes or no its mean
   * square error is the share that was wrong): 1 − wrong / breaks. 1: all right; 0: no better than to expect
   * silence of everybody; below 0: worse. Null: nobody broke, so that there was nothing to foresee.
   */
  readonly skill: number | null;
}

/** Judges a list of forecasts: a seat's, or one seat's of another. */
export function insightOf(list: readonly Judged[]): Insight {
  const right = list.filter(({ said, broke }) => said === broke).length;
  const breaks = list.filter(({ broke }) => broke).length;
  const foreseen = list.filter(({ said, broke }) => said && broke).length;
  const skill = breaks === 0 ? null : 1 - (list.length - right) / breaks;
  return { judged: list.length, right, breaks, foreseen, skill };
}
