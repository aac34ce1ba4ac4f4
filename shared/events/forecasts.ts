import type { SeatId, SilenceId } from "../model/ids.ts";
import { without } from "./alter.ts";
import { event } from "./definition.ts";

/** What a seat expects of others. It changes nothing, and is opened when the match is over. */
export const forecastEvents = {
  /** Who will break; null: it forecasts nothing any more. */
  forecastMade: event<{
    readonly seat: SeatId;
    readonly silence: SilenceId;
    readonly breakers: readonly SeatId[] | null;
  }>({
    apply: (state, { seat, silence, breakers }) => {
      const others = without(state.forecasts[seat] ?? {}, silence);
      const own = breakers === null ? others : { ...others, [silence]: breakers };
      return { ...state, forecasts: { ...state.forecasts, [seat]: own } };
    },
    audience: ({ seat }) => [seat],
  }),
};
