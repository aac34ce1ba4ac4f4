import type { ChannelId } from "../model/ids.ts";
import type { View } from "../model/view.ts";
import type { Intent } from "../rules/index.ts";
import { channelsToTalkIn } from "./choices/channels.ts";
import { type DealShape, dealShape } from "./choices/deals.ts";
import { isLegal, wholeIntents } from "./choices/intents.ts";
import {
  type BreakShape,
  breakShape,
  consultationShapes,
  type MotionShape,
  motionShapes,
  type PositionShape,
  positionShape,
} from "./choices/motions.ts";

/** What one seat may do now: the shapes of its actions with the values that their fields may take. */
export interface Choices {
  /** Cards, stances, answers and all that needs no composing: each of them legal as it stands. */
  readonly intents: readonly Intent[];
  /** Motions to be composed, one shape for each table at which the seat can move one. */
  readonly motions: readonly MotionShape[];
  /** Consultations to be composed like motions, one shape for each table. */
  readonly consultations: readonly MotionShape[];
  /** How silence can be broken now; null if it can't. */
  readonly breaking: BreakShape | null;
  readonly positions: PositionShape;
  /** Null while no offers can be made. */
  readonly deals: DealShape | null;
  /** Channels of the seat alone, of all, and of each pair; groups are any seats joined by `channelOf`. */
  readonly channels: readonly ChannelId[];
}

const NOTHING: Choices = {
  intents: [],
  motions: [],
  consultations: [],
  breaking: null,
  positions: {},
  deals: null,
  channels: [],
};

/**
 * Everything that the viewer's seat may do now, read from its view alone. Only what is short is enumerated
 * (cards, stances, answers); motions, counter-texts and deals are given as shapes to be filled, and a
 * filled shape may still be refused. Nothing for a viewer that is no seat.
 */
export function choicesFor(view: View): Choices {
  const { own } = view;
  if (own === null) return NOTHING;
  return {
    intents: wholeIntents(view, own).filter((intent) => isLegal(view, own.seat, intent)),
    motions: motionShapes(view, own),
    consultations: consultationShapes(view, own),
    breaking: breakShape(view, own),
    positions: positionShape(view, own),
    deals: dealShape(view, own),
    channels: channelsToTalkIn(view, own.seat),
  };
}
