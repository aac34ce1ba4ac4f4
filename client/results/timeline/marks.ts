import { PLENARY } from "../../../shared/model/channel.ts";
import type { Deal } from "../../../shared/model/deal.ts";
import type { CardId, ChannelId, DealId, RoundId, SeatId, TableId } from "../../../shared/model/ids.ts";
import type { View } from "../../../shared/model/view.ts";

/** What came of a deal in force: one promise broken breaks it; if none was put to the test, it lapsed. */
export type DealFate = "kept" | "broken" | "lapsed";

/** Something that a seat did in a round, as the timeline shows it. */
export type Mark = { readonly round: RoundId } & (
  | { readonly kind: "talk"; readonly seat: SeatId; readonly channel: ChannelId }
  /** An offer that came to nothing, at whoever made it. */
  | { readonly kind: "offer"; readonly seat: SeatId; readonly deal: DealId }
  | {
      readonly kind: "deal";
      readonly deal: DealId;
      readonly parties: readonly SeatId[];
      readonly fate: DealFate;
    }
  | { readonly kind: "card"; readonly seat: SeatId; readonly card: CardId }
  | { readonly kind: "break"; readonly seat: SeatId; readonly table: TableId }
);
export type MarkOf<K extends Mark["kind"]> = Extract<Mark, { readonly kind: K }>;

function fateOf({ undertakings }: Deal): DealFate {
  const outcomes = undertakings.map(({ outcome }) => outcome);
  if (outcomes.includes("broken")) return "broken";
  return outcomes.includes("kept") ? "kept" : "lapsed";
}

/** One for each seat, channel and round: how much was said is told elsewhere. Lines within a delegation are left out. */
function talks(view: View): readonly MarkOf<"talk">[] {
  const channels = { [PLENARY]: view.public.plenary, ...view.public.opened?.channels };
  const all = Object.entries(channels).flatMap(([channel, messages]) =>
    channel.includes(":")
      ? []
      : messages.flatMap(({ seat, round }): readonly MarkOf<"talk">[] =>
          seat === null || round === null ? [] : [{ kind: "talk", seat, round, channel }],
        ),
  );
  return [...new Map(all.map((mark) => [JSON.stringify(mark), mark])).values()];
}

function arrangements(view: View): readonly Mark[] {
  return Object.values(view.public.opened?.deals ?? {}).map((deal): Mark => {
    const { id, parties, proposer, round, status } = deal;
    return status === "inForce"
      ? { kind: "deal", deal: id, parties, round, fate: fateOf(deal) }
      : { kind: "offer", deal: id, seat: proposer, round };
  });
}

/** Everything that the timeline of a match shows, kind by kind: once the match is over, and all is open. */
export function marksOf(view: View): readonly Mark[] {
  const { played, breaks } = view.public;
  return [
    ...talks(view),
    ...arrangements(view),
    ...played.map(({ seat, card, round }): Mark => ({ kind: "card", seat, card, round })),
    ...breaks.map(({ seat, table, round }): Mark => ({ kind: "break", seat, table, round })),
  ];
}

/** Whether a seat had a part in it. */
export const isOf = (mark: Mark, seat: SeatId): boolean =>
  mark.kind === "deal" ? mark.parties.includes(seat) : mark.seat === seat;

/** The rounds, from 1, in which most deals were made and in which silence was first broken; null: never. */
export function turningPoints(
  marks: readonly Mark[],
  rounds: readonly RoundId[],
): { readonly deals: number | null; readonly broken: number | null } {
  const made = rounds.map(
    (round) => marks.filter((one) => one.kind === "deal" && one.round === round).length,
  );
  const most = Math.max(0, ...made);
  const first = rounds.findIndex((round) => marks.some((one) => one.kind === "break" && one.round === round));
  return { deals: most === 0 ? null : made.indexOf(most) + 1, broken: first < 0 ? null : first + 1 };
}
