import type { Event } from "../../shared/events/index.ts";
import type { IssueId, OptionId, RoundId, TableId } from "../../shared/model/ids.ts";
import { isPut } from "../../shared/model/motion.ts";
import { roundOf } from "../../shared/model/round.ts";
import { type Announcement, announcementOf, readingOf, tableOfSilence } from "../../shared/model/silence.ts";
import type { Message } from "../../shared/model/state.ts";
import type { View } from "../../shared/model/view.ts";

/** The tables that meet in a round, in the scenario's order: a wall keeps its texts where they were. */
export function tablesMeeting(view: View, round: RoundId): readonly TableId[] {
  const meets = view.scenario.rounds[round]?.meets ?? {};
  return Object.keys(view.scenario.tables).filter((table) => table in meets);
}

/** The same now; all tables where none meets. */
export function tablesShown(view: View): readonly TableId[] {
  const meeting = tablesMeeting(view, roundOf(view.public.clock.step) ?? "");
  return meeting.length > 0 ? meeting : Object.keys(view.scenario.tables);
}

/** A clause that a round has changed. */
export interface Settled {
  readonly table: TableId;
  readonly issue: IssueId;
  /** What it said as the round began; null: it was open. */
  readonly before: OptionId | null;
  readonly now: OptionId;
}

/** What the latest round has changed in the texts, in their order; what it changed back is no change. */
export function settledIn(view: View, round: RoundId): readonly Settled[] {
  return Object.entries(view.scenario.tables).flatMap(([table, { issues }]) => {
    const { text = {}, versions = [] } = view.public.tables[table] ?? {};
    return Object.keys(issues).flatMap((issue) => {
      const now = text[issue];
      const changes = versions.filter((one) => issue in one.changes);
      if (now === undefined || changes.every((one) => one.round !== round)) return [];
      const before = changes.findLast((one) => one.round !== round)?.changes[issue] ?? null;
      return before === now ? [] : [{ table, issue, before, now }];
    });
  });
}

/** Whether a silence is over, or runs. Of motions that were never put outsiders know nothing. */
function isOver(view: View, { silence }: Announcement): boolean {
  const { motions = {}, readings = [] } = view.public.tables[tableOfSilence(silence)] ?? {};
  const reading = readingOf(silence);
  if (reading !== null) return readings.some(({ number }) => number === reading.number);
  const motion = motions[silence];
  return motion !== undefined && isPut(motion);
}

/** Breaks announced in this round of what is still to be put, the latest first. */
export function announcedNow(view: View, events: readonly Event[]): readonly Announcement[] {
  const round = roundOf(view.public.clock.step);
  const begun = events.findIndex(
    (event) => event.kind === "stepBegan" && roundOf(event.step) === round && round !== null,
  );
  const said = events
    .slice(begun < 0 ? events.length : begun)
    .flatMap((event) => (event.kind === "breakAnnounced" ? [event.announcement] : []));
  return said
    .filter(({ seat, silence }, place) => {
      const stands = announcementOf(view.public, seat, silence) !== undefined;
      // Taken back and made again, it was said once.
      const again = said.slice(place + 1).some((one) => one.seat === seat && one.silence === silence);
      return stands && !again;
    })
    .filter((one) => !isOver(view, one))
    .toReversed();
}

/** What was said in plenary in this round, the latest first. */
export function saidNow(view: View, most: number): readonly Message[] {
  const round = roundOf(view.public.clock.step);
  return view.public.plenary
    .filter((message) => message.round === round)
    .slice(-most)
    .toReversed();
}
