import type { MotionId, SeatId } from "./ids.ts";

/**
 * A stake of political capital on one member's answer to one motion. `cover`: if it breaks, the stake is taken
 * off what that costs it. `appeal`: if it breaks, the stake is added to it.
 */
export interface Whisper {
  readonly motion: MotionId;
  /** No member of the motion's table. */
  readonly from: SeatId;
  readonly to: SeatId;
  readonly how: "cover" | "appeal";
  readonly stake: number;
}

/** `used`: the member broke, so that the stake counted. */
export type RevealedWhisper = Whisper & { readonly used: boolean };
