import type { Motion } from "../../model/motion.ts";
import { askedIn } from "../../model/round.ts";
import type { Intent } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { motionsSeen } from "../others/others.ts";
import { isMember } from "../worth/worth.ts";
import { agreesWith, stanceOnReading } from "./readings.ts";
import { stanceOn, stillGood } from "./stances.ts";

/** Whether its people left an instruction for this motion: that goes before what a bot thinks. */
const isInstructed = ({ own }: Mind, { changes }: Pick<Motion, "changes">): boolean =>
  Object.keys(changes).some((issue) => issue in own.standing);

const isAwaited = ({ view, seat }: Mind): boolean => view.public.clock.awaited.includes(seat);

/**
 * Answers what is under silence, or at a roll-call in its turn: once. Where its people left an instruction, no answer
 * lets that one speak.
 */
export function takeStance(mind: Mind): Intent | null {
  const asked = askedIn(mind.view.public.clock.step);
  if (asked === null || mind.own.stance !== null || !isAwaited(mind)) return null;
  const { table } = asked;
  if (!isMember(mind, table, mind.seat)) return null;
  if (asked.motion === null) {
    const number = mind.view.public.tables[table]?.readings.at(-1)?.number ?? 1;
    return { kind: "takeStance", stance: stanceOnReading(mind, table, number) };
  }
  const motion = motionsSeen(mind, table).find(({ id }) => id === asked.motion);
  if (!motion || isInstructed(mind, motion)) return null;
  return { kind: "takeStance", stance: stanceOn(mind, motion) };
}

/** A whisper that came after its answer is weighed too, as long as nothing is revealed. */
export function weighAgain(mind: Mind): Intent | null {
  const { step } = mind.view.public.clock;
  const { stance, whispers } = mind.own;
  if (step.kind !== "silence" || stance === null) return null;
  if (!whispers.some(({ motion, to }) => motion === step.motion && to === mind.seat)) return null;
  const motion = motionsSeen(mind, step.table).find(({ id }) => id === step.motion);
  const now = motion ? stanceOn(mind, motion) : stance;
  return now.kind === stance.kind ? null : { kind: "takeStance", stance: now };
}

/** Says whether its motion stands, after another has settled one of its clauses. */
export function maintainMotion(mind: Mind): Intent | null {
  const { step } = mind.view.public.clock;
  if (step.kind !== "maintain" || !isAwaited(mind)) return null;
  const motion = mind.own.rooms[step.table]?.motions[step.motion];
  if (motion?.mover !== mind.seat || motion.maintained !== null) return null;
  return { kind: "maintainMotion", maintain: stillGood(mind, step.table, motion.changes) };
}

/** Yes or no to each breaker's counter-text. */
export function answerCounterText(mind: Mind): Intent | null {
  const { step } = mind.view.public.clock;
  if (step.kind !== "reopening") return null;
  if (!isMember(mind, step.table, mind.seat)) return null;
  const reading = mind.view.public.tables[step.table]?.readings.at(-1);
  const open = reading?.counterTexts.find(
    ({ breaker }) => breaker !== mind.seat && !(breaker in mind.own.answers),
  );
  return open
    ? { kind: "answerCounterText", breaker: open.breaker, yes: agreesWith(mind, step.table, open) }
    : null;
}

/** At the end it calls every word kept: it can't read. */
export function judgeWord(mind: Mind): Intent | null {
  if (mind.view.public.clock.step.kind !== "verdicts") return null;
  for (const deal of Object.values(mind.own.deals).filter(({ status }) => status === "inForce")) {
    const index = deal.undertakings.findIndex(
      ({ seat, pledge, outcome, verdicts }) =>
        seat !== mind.seat && pledge.kind === "word" && outcome === "open" && !(mind.seat in verdicts),
    );
    if (index >= 0) return { kind: "judgeWord", deal: deal.id, index, verdict: "kept" };
  }
  return null;
}
