import type { SeatId } from "../../model/ids.ts";
import type { Mind } from "../mind.ts";

/** Between any two trust begins here. */
const AT_FIRST = 50;

/** How far another's word is relied on, 0 to 1: half if there is no trust at all, wholly if there is all. */
export const reliance = ({ own }: Mind, seat: SeatId): number => 0.5 + (own.trust[seat] ?? AT_FIRST) / 200;
