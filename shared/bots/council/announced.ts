import type { SeatId, SilenceId } from "../../model/ids.ts";
import { announcementOf } from "../../model/silence.ts";
import type { Mind } from "../mind.ts";

/** Whether a member has said in plenary that it will break this silence. */
export const hasAnnounced = ({ view }: Mind, seat: SeatId, silence: SilenceId): boolean =>
  announcementOf(view.public, seat, silence) !== undefined;
