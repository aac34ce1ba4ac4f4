import type { SeatId, SilenceId } from "../model/ids.ts";
import { type Announcement, tableOfSilence } from "../model/silence.ts";
import { alterTable } from "./alter.ts";
import { event, everybody } from "./definition.ts";

/** What is said in plenary about a silence that is still to come. */
export const announcementEvents = {
  breakAnnounced: event<{ readonly announcement: Announcement }>({
    apply: (state, { announcement }) =>
      alterTable(state, tableOfSilence(announcement.silence), ({ announced }) => ({
        announced: [...announced, announcement],
      })),
    audience: everybody,
  }),
  announcementWithdrawn: event<{ readonly silence: SilenceId; readonly seat: SeatId }>({
    apply: (state, { silence, seat }) =>
      alterTable(state, tableOfSilence(silence), ({ announced }) => ({
        announced: announced.filter((one) => one.silence !== silence || one.seat !== seat),
      })),
    audience: everybody,
  }),
};
