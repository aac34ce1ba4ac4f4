import type { MotionId, SeatId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { isBound } from "../../rules/checks/silences.ts";
import type { Intent } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { acceptance, motionsSeen } from "../others/others.ts";
import { withChanges } from "../world/prospect.ts";
import { scaleOf } from "../worth/aspiration.ts";
import { capitalWorth, isMember, worthNow, worthOf } from "../worth/worth.ts";

/** Points that a motion must move before it is worth a stake. */
const MATTERS = 5;
/** Points for each further point of capital that is staked. */
const FOR_MORE = 8;
/** How often a whisper tips a member, at best. */
const TIPS = 0.15;

/** The member whose answer is most in doubt: there a whisper can tip it. */
function inDoubt(mind: Mind, motion: Motion): SeatId | null {
  const { table, changes } = motion;
  const found = { table, motion, running: true };
  const [best] = (mind.view.scenario.tables[table]?.members ?? [])
    .filter((party) => party in mind.view.scenario.seats && !isBound(found, party))
    .map((party) => ({ party, doubt: Math.abs(acceptance(mind, table, { party, changes }) - 0.5) }))
    .sort((a, b) => a.doubt - b.doubt);
  return best?.party ?? null;
}

/** What the motion would change for this seat, in points. */
const stakeOf = (mind: Mind, table: TableId, { changes }: Motion): number =>
  worthOf(mind, withChanges(mind.now, table, changes)) - worthNow(mind);

const hasWhispered = (mind: Mind, motion: MotionId): boolean =>
  mind.own.whispers.some((one) => one.motion === motion && one.from === mind.seat);

/** Without a voice at a table it whispers to a member on what matters much to it. */
export function whisper(mind: Mind): Intent | null {
  const { step } = mind.view.public.clock;
  if (step.kind !== "silence" || isMember(mind, step.table, mind.seat)) return null;
  const motion = motionsSeen(mind, step.table).find(({ id }) => id === step.motion);
  if (!motion || hasWhispered(mind, motion.id)) return null;
  const points = stakeOf(mind, step.table, motion);
  const { least, most } = mind.view.scenario.rules.whisper;
  const stake = Math.min(most, least + Math.floor(Math.abs(points) / FOR_MORE), mind.own.available);
  const dear = stake * capitalWorth(mind) > TIPS * Math.abs(points);
  if (stake < least || dear || Math.abs(points) < MATTERS * scaleOf(mind, step.table)) return null;
  const to = inDoubt(mind, motion);
  return to === null
    ? null
    : { kind: "whisper", motion: motion.id, to, how: points < 0 ? "cover" : "appeal", stake };
}

/** What whispers to this seat add to its price of breaking silence; covers take away. */
export const whisperedPrice = ({ own, seat }: Mind, motion: MotionId): number =>
  own.whispers
    .filter((one) => one.motion === motion && one.to === seat)
    .reduce((sum, { how, stake }) => sum + (how === "appeal" ? stake : -stake), 0);
