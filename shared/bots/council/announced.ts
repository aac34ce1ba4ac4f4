import type { SeatId, SilenceId } from "../../model/ids.ts";
import { type Announcement, tableOfSilence } from "../../model/silence.ts";
import type { Mind } from "../mind.ts";

/** What a member has said in plenary about breaking this silence, if it has. */
export const announcementOf = ({ view }: Mind, seat: SeatId, silence: SilenceId): Announcement | undefined =>
  view.public.tables[tableOfSilence(silence)]?.announced.find(
    (one) => one.seat === seat && one.silence === silence,
  );

/** Whether a member has said in plenary that it will break this silence. */
export const hasAnnounced = (mind: Mind, seat: SeatId, silence: SilenceId): boolean =>
  announcementOf(mind, seat, silence) !== undefined;
