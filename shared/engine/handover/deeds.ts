import type {
  CardId,
  FavourId,
  IssueId,
  MotionId,
  Package,
  RoundId,
  SeatId,
  TableId,
} from "../../model/ids.ts";
import type { Motion, MotionStatus, Stance } from "../../model/motion.ts";
import { roundIds } from "../../model/scenarioIndex.ts";
import type { PlayedCard } from "../../model/state.ts";
import type { OwnView, View } from "../../model/view.ts";

/** Something that was done in the seat's name, in some round. */
export type Deed = { readonly round: RoundId } & (
  | {
      readonly kind: "moved";
      readonly motion: MotionId;
      readonly changes: Package;
      readonly status: MotionStatus;
    }
  | {
      readonly kind: "seconded";
      readonly motion: MotionId;
      readonly mover: SeatId;
      readonly changes: Package;
    }
  | { readonly kind: "kept" | "abstained"; readonly mover: SeatId; readonly changes: Package }
  | { readonly kind: "broke"; readonly mover: SeatId; readonly changes: Package; readonly reason: string }
  | { readonly kind: "reserved"; readonly issue: IssueId }
  | { readonly kind: "brokeReading"; readonly table: TableId }
  | { readonly kind: "played"; readonly card: CardId; readonly outcome: PlayedCard["outcome"] }
  | { readonly kind: "gave"; readonly favour: FavourId; readonly to: SeatId }
  | { readonly kind: "received"; readonly favour: FavourId; readonly from: SeatId }
  | { readonly kind: "signed"; readonly with: readonly SeatId[] }
);

const motionsKnown = (view: View, own: OwnView): readonly Motion[] =>
  Object.entries(view.public.tables).flatMap(([table, { motions }]) =>
    Object.values({ ...motions, ...own.rooms[table]?.motions }),
  );

function onStance({ round, mover, changes }: Motion, stance: Stance | undefined): readonly Deed[] {
  if (stance?.kind === "break") return [{ kind: "broke", round, mover, changes, reason: stance.reason }];
  if (stance?.kind === "reserve") return [{ kind: "reserved", round, issue: stance.issue }];
  if (stance?.kind === "abstain") return [{ kind: "abstained", round, mover, changes }];
  return stance?.kind === "keep" ? [{ kind: "kept", round, mover, changes }] : [];
}

function onMotion(motion: Motion, seat: SeatId): readonly Deed[] {
  const { id, round, mover, changes, status, seconders } = motion;
  if (mover === seat) return [{ kind: "moved", round, motion: id, changes, status }];
  const seconded = seconders.includes(seat);
  return [
    ...(seconded ? ([{ kind: "seconded", round, motion: id, mover, changes }] as const) : []),
    ...(seconded ? [] : onStance(motion, motion.stances[seat])),
  ];
}

/** Everything that was done in the seat's name, as far as it shows, by round. Words are not among it. */
export function deedsOf(view: View, own: OwnView): readonly Deed[] {
  const { seat } = own;
  const deeds: readonly Deed[] = [
    ...motionsKnown(view, own).flatMap((motion) => onMotion(motion, seat)),
    ...view.public.breaks.flatMap((one) =>
      one.seat === seat && one.reading
        ? [{ kind: "brokeReading", round: one.round, table: one.table } as const]
        : [],
    ),
    ...view.public.played.flatMap(({ seat: by, card, round, outcome }) =>
      by === seat ? [{ kind: "played", round, card, outcome } as const] : [],
    ),
    ...own.favours.map(({ favour, from, to, round }) =>
      from === seat
        ? ({ kind: "gave", round, favour, to } as const)
        : ({ kind: "received", round, favour, from } as const),
    ),
    ...Object.values(own.deals).flatMap(({ status, round, parties }) =>
      status === "inForce"
        ? [{ kind: "signed", round, with: parties.filter((party) => party !== seat) } as const]
        : [],
    ),
  ];
  const rounds = roundIds(view.scenario);
  return [...deeds].sort((a, b) => rounds.indexOf(a.round) - rounds.indexOf(b.round));
}
