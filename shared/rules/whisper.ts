import { z } from "zod";
import type { SeatId } from "../model/ids.ts";
import { type Refusal, refusal } from "../model/refusal.ts";
import type { OwnView, View } from "../model/view.ts";
import { isBound, type SilenceInSight, silenceInSight } from "./checks/silences.ts";
import { firstRefusal, seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({
  kind: z.literal("whisper"),
  motion: anId,
  to: anId,
  how: z.enum(["cover", "appeal"]),
  stake: z.int().min(1).max(100),
});

/** To a member that somebody plays, and that is free to break. */
function refuseReceiver({ scenario }: View, found: SilenceInSight, to: SeatId): Refusal | null {
  const member = scenario.tables[found.table]?.members.includes(to) && to in scenario.seats;
  if (!member) return refusal("whisperToStranger");
  if (isBound(found, to)) return refusal("whisperToBacker");
  // At a roll-call answers fall one by one.
  return found.motion !== null && to in found.motion.stances ? refusal("whisperTooLate") : null;
}

function refuseStake({ scenario }: View, { available }: OwnView, stake: number): Refusal | null {
  const { least, most } = scenario.rules.whisper;
  if (stake < least || stake > most) return refusal("stakeOutOfRange", { least, most });
  return available < stake ? refusal("notEnoughCapital", { needed: stake, have: available }) : null;
}

/**
 * A seat that is no member may whisper to a member before the stances are revealed, once on a motion: it stakes
 * capital that covers a part of what breaking costs the member, or that is added to it. The two of them know at
 * once, everybody with the stances. What was said can't be taken back; a stake that didn't count returns half,
 * rounded down. Observers may whisper on a motion as soon as it is tabled, others when it is put.
 */
export const whisper = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "consultation", "agenda", "maintain", "silence", "rollCall"],
  refuse: ({ view, own, seat }, { motion, to, stake }) => {
    const found = silenceInSight(view, motion);
    if (!found?.motion) return refusal("noSuchMotion");
    return firstRefusal(
      () => (view.scenario.tables[found.table]?.members.includes(seat) ? refusal("memberWhispers") : null),
      () => refuseReceiver(view, found, to),
      () =>
        own.whispers.some((one) => one.motion === motion && one.from === seat)
          ? refusal("alreadyWhispered")
          : null,
      () => refuseStake(view, own, stake),
    );
  },
  decide: ({ record }, { motion, to, how, stake }, seat) => {
    record({ kind: "whispered", whisper: { motion, from: seat, to, how, stake } });
    record({ kind: "capitalChanged", seat, by: -stake, cause: "whisper" });
  },
});
