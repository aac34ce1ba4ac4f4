import { z } from "zod";
import { factsOfView } from "../effects/factsOfView.ts";
import type { Package, SeatId, TableId } from "../model/ids.ts";
import type { Stance } from "../model/motion.ts";
import { type Refusal, refusal } from "../model/refusal.ts";
import { askedIn } from "../model/round.ts";
import type { OwnView, View } from "../model/view.ts";
import { inOrder } from "../values/inOrder.ts";
import { refusePackage } from "./checks/packages.ts";
import { firstRefusal, seatRule } from "./definition.ts";
import { anId, aPackage } from "./fields.ts";

const stance = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("keep") }),
  z.strictObject({ kind: z.literal("abstain") }),
  z.strictObject({ kind: z.literal("reserve"), issue: anId }),
  z.strictObject({
    kind: z.literal("break"),
    reason: anId,
    words: anId.nullable().default(null),
    counter: aPackage.nullable().default(null),
  }),
]);
const schema = z.strictObject({ kind: z.literal("takeStance"), stance: stance.nullable() });

/** A counter-text to a reading names at most two issues (rules.md §3). */
const MOST_AT_READINGS = 2;

interface Silence {
  readonly table: TableId;
  readonly reading: 1 | 2 | null;
  readonly changes: Package;
  /** Mover and seconders stand by their own motion. */
  readonly backers: readonly SeatId[];
  /** Who is called at a roll-call; null: all answer, unseen. */
  readonly turn: SeatId | null;
}

function silenceNow(view: View): Silence | null {
  const asked = askedIn(view.public.clock.step);
  if (!asked) return null;
  const { table, turn } = asked;
  const { text = {}, readings = [], motions = {} } = view.public.tables[table] ?? {};
  if (asked.motion === null)
    return { table, turn, reading: readings.at(-1)?.number ?? 1, changes: text, backers: [] };
  const motion = motions[asked.motion];
  if (!motion) return null;
  return {
    table,
    turn,
    reading: null,
    changes: motion.changes,
    backers: [motion.mover, ...motion.seconders],
  };
}

/** Under silence a stance can be changed and taken back, and nobody abstains; at a roll-call who is called answers once. */
function refuseProcedure({ turn }: Silence, seat: SeatId, taken: Stance | null): Refusal | null {
  if (turn === null) return taken?.kind === "abstain" ? refusal("noAbstaining") : null;
  if (turn !== seat) return refusal("notYourTurn", { turn });
  return taken === null ? refusal("answerStands") : null;
}

/** Who put a motion, or whose counter-text was taken into the draft, stands by it: neither breaks nor abstains. */
function refuseTurnabout(view: View, silence: Silence, seat: SeatId): Refusal | null {
  if (silence.backers.includes(seat)) return refusal("ownMotionBreak");
  const first = view.public.tables[silence.table]?.readings[0];
  return silence.reading === 2 && first?.taken.includes(seat) ? refusal("counterTaken") : null;
}

/** A counter-text to a motion is a motion at the next meeting, and may touch as many issues as one. */
export const mostInCounterText = (
  view: View,
  { table, reading }: Pick<Silence, "table" | "reading">,
): number => (reading === null ? (view.scenario.tables[table]?.issuesPerMotion ?? 0) : MOST_AT_READINGS);

/**
 * Options that need a certain mover or seconder need it in a counter-text too. Before the next meeting
 * somebody may still second it; at a reading nobody can.
 */
function mayBeProposed(
  view: View,
  { reading }: Silence,
  { seat, counter }: { readonly seat: SeatId; readonly counter: Package },
): boolean {
  const others = reading === null ? null : false;
  const facts = { ...factsOfView(view), backedBy: (backer: SeatId) => (backer === seat ? true : others) };
  return inOrder(view.scenario, facts, counter) !== false;
}

function refuseReservation(
  { view, own }: { view: View; own: OwnView },
  silence: Silence,
  issue: string,
): Refusal | null {
  if (view.scenario.tables[silence.table]?.issues[issue]?.reservable !== true || !(issue in silence.changes))
    return refusal("notReservable", { issue });
  const { reservations = [], text = {} } = view.public.tables[silence.table] ?? {};
  // A motion takes the footnotes of the clauses that it changes with it; a reading takes none.
  const stays = (clause: string) => (silence.changes[clause] ?? text[clause]) === text[clause];
  const elsewhere = reservations.some((one) => one.party === own.seat && stays(one.issue));
  if (elsewhere) return refusal("alreadyReserved");
  const needed = view.scenario.rules.reservationPrice;
  return own.available < needed ? refusal("notEnoughCapital", { needed, have: own.available }) : null;
}

function refuseBreak(
  view: View,
  silence: Silence,
  { seat, broken }: { readonly seat: SeatId; readonly broken: Extract<Stance, { kind: "break" }> },
): Refusal | null {
  if (!(broken.reason in view.scenario.reasons)) return refusal("noSuchReason");
  const { counter } = broken;
  const another = silence.reading === 1 && view.scenario.tables[silence.table]?.readings === 2;
  if (another && counter === null) return refusal("counterRequired");
  if (counter === null) return null;
  const most = mostInCounterText(view, silence);
  if (Object.keys(counter).length > most) return refusal("counterTooLong", { most });
  return (
    refusePackage(view, silence.table, counter) ??
    (mayBeProposed(view, silence, { seat, counter }) ? null : refusal("notInOrder"))
  );
}

/**
 * Silence is consent: a member keeps silence, keeps it with a reservation, or breaks it with a reason. Unseen until
 * all are revealed. At a roll-call members answer openly, each in its turn: for, for with a reservation, against
 * with a reason, or they abstain; an answer stands as it is given.
 */
export const takeStance = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["silence", "reading", "rollCall"],
  refuse: ({ view, own, seat }, { stance: taken }) => {
    const silence = silenceNow(view);
    if (!silence) return refusal("noSilence");
    return firstRefusal(
      () => (view.scenario.tables[silence.table]?.members.includes(seat) ? null : refusal("notAMember")),
      () => refuseProcedure(silence, seat, taken),
      () => (taken?.kind === "reserve" ? refuseReservation({ view, own }, silence, taken.issue) : null),
      () =>
        taken?.kind === "break" || taken?.kind === "abstain" ? refuseTurnabout(view, silence, seat) : null,
      () => (taken?.kind === "break" ? refuseBreak(view, silence, { seat, broken: taken }) : null),
    );
  },
  decide: ({ state, record }, { stance: taken }, seat) => {
    const { step } = state;
    if (step.kind !== "rollCall" || taken === null)
      return record({ kind: "stanceTaken", seat, stance: taken });
    const { table, motion } = step;
    record({ kind: "rollCallAnswered", table, motion, party: seat, stance: taken });
    record({ kind: "readySet", seat, ready: true });
  },
});
