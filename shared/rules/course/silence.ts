import { tableOfMotion } from "../../events/alter.ts";
import type { Recorder } from "../../events/recorder.ts";
import { isConsultation } from "../../model/consultation.ts";
import { adopts, votesOf } from "../../model/decision.ts";
import type { MotionId, PartyId, RoundId, SeatId, TableId } from "../../model/ids.ts";
import type { Motion, Stance } from "../../model/motion.ts";
import { roundIds, roundIndex, tableById } from "../../model/scenarioIndex.ts";
import type { Step } from "../../model/step.ts";
import { changedBy } from "../checks/covers.ts";
import { announcersOf, payForEmptyWords } from "./announcements.ts";
import { payForBreaking, pricePaid } from "./prices.ts";
import { testStances } from "./promises.ts";
import { breakersOf, gatherStances, questionOf } from "./stances.ts";
import { revealWhispers } from "./whispers.ts";

type Stances = Readonly<Record<PartyId, Stance>>;

/** The mover says whether the motion stands; no answer withdraws it. */
export function endMaintain(
  recorder: Recorder,
  { motion, table }: Extract<Step, { kind: "maintain" }>,
): void {
  if (recorder.state.tables[table]?.motions[motion]?.maintained === null)
    recorder.record({ kind: "motionMaintained", motion, maintained: false });
  if (recorder.state.tables[table]?.motions[motion]?.maintained === false) withdraw(recorder, motion);
}

/** A motion that its mover withdraws costs nothing: its price comes back. */
export function withdraw(recorder: Recorder, id: MotionId): void {
  const motion = recorder.state.tables[tableOfMotion(id)]?.motions[id];
  if (!motion) return;
  const by = pricePaid(recorder.state, motion);
  recorder.record({ kind: "motionWithdrawn", motion: id });
  if (by > 0) recorder.record({ kind: "capitalChanged", seat: motion.mover, by, cause: "motion" });
}

/** Trust: for seconding, up; for breaking the motion of another, down. */
function shiftTrust(recorder: Recorder, motion: Motion, breakers: readonly PartyId[]): void {
  const { trust } = recorder.state.scenario.rules;
  const towards = (other: SeatId, by: number) => {
    if (other in recorder.state.seats && other !== motion.mover)
      recorder.record({ kind: "trustShifted", of: motion.mover, in: other, by, cause: motion.id });
  };
  for (const seconder of motion.seconders) towards(seconder, trust.seconded);
  const announced = announcersOf(recorder.state, motion.id);
  for (const breaker of breakers)
    towards(breaker, announced.includes(breaker) ? trust.brokeAnnounced : trust.brokeMotion);
}

/** A footnote is paid for when the text takes it in; one a member. */
export function makeReservations(recorder: Recorder, table: TableId, stances: Stances): void {
  for (const [party, stance] of Object.entries(stances)) {
    if (stance.kind !== "reserve") continue;
    recorder.record({ kind: "reservationMade", table, party, issue: stance.issue });
    const price = recorder.state.scenario.rules.reservationPrice;
    if (party in recorder.state.seats)
      recorder.record({ kind: "capitalChanged", seat: party, by: -price, cause: "reservation" });
  }
}

function adopt(recorder: Recorder, motion: Motion, stances: Stances): void {
  recorder.record({
    kind: "clausesSettled",
    table: motion.table,
    changes: motion.changes,
    motion: motion.id,
  });
  makeReservations(recorder, motion.table, stances);
  const by = pricePaid(recorder.state, motion);
  if (by > 0) recorder.record({ kind: "capitalChanged", seat: motion.mover, by, cause: "motion" });
}

/** The next round in which a table meets and takes these issues: after a consultation it can be the same. */
function nextMeeting(
  recorder: Recorder,
  motion: Pick<Motion, "id" | "table" | "round">,
  changes: Motion["changes"],
): RoundId | undefined {
  const { scenario } = recorder.state;
  return roundIds(scenario).find((round, i) => {
    const meeting = scenario.rounds[round]?.meets[motion.table];
    const takes =
      meeting !== undefined && Object.keys(changes).every((issue) => meeting.issues?.includes(issue) ?? true);
    const ahead = i - roundIndex(scenario, motion.round);
    return (isConsultation(motion.id) ? ahead >= 0 : ahead > 0) && takes;
  });
}

/** A breaker's counter-text is tabled for the next meeting; it needs no seconder and costs nothing. */
function tableCounterTexts(recorder: Recorder, motion: Motion, stances: Stances): void {
  for (const [seat, stance] of Object.entries(stances)) {
    if (stance.kind !== "break" || stance.counter === null || !(seat in recorder.state.seats)) continue;
    const round = nextMeeting(recorder, motion, stance.counter);
    if (round === undefined) continue;
    const id = counterTextId(recorder, motion.table, `${round}.${seat}`);
    const counter: Motion = { ...motion, ...FRESH, id, round, mover: seat, changes: stance.counter };
    recorder.record({ kind: "motionTabled", motion: counter });
  }
}

const FRESH = {
  seconders: [],
  counterText: true,
  status: "tabled",
  maintained: null,
  stances: {},
} as const;

/** Whoever broke several motions of a meeting has as many counter-texts at the next. */
function counterTextId({ state }: Recorder, table: TableId, roundAndSeat: string): MotionId {
  const id = `${table}.${roundAndSeat}.counter`;
  const earlier = Object.keys(state.tables[table]?.motions ?? {}).filter((one) => one.startsWith(id)).length;
  return earlier === 0 ? id : `${id}${earlier + 1}`;
}

/**
 * Every member's stance is known. Under consensus: nobody breaks, and the text changes; somebody breaks, and the
 * motion falls for this meeting. Another rule may adopt it against some: whoever broke pays as much as if it had
 * stopped the motion, and its counter-text waits for the next meeting. A no in the open has its price whether or
 * not it carries; else dissent would be free exactly where it changes nothing, and worth less as a sign.
 */
export function decideMotion(recorder: Recorder, motion: Motion, stances: Stances): void {
  const { table, changes } = motion;
  const adopted = adopts(tableById(recorder.state.scenario, table), votesOf(stances));
  const breakers = breakersOf(stances);
  recorder.record({
    kind: "silenceEnded",
    motion: motion.id,
    stances,
    outcome: adopted ? "adopted" : "broken",
  });
  const before = recorder.state.tables[table]?.text ?? {};
  testStances(recorder, stances, { changes: changedBy(changes, before), reading: false });
  revealWhispers(recorder, motion.id, stances);
  payForEmptyWords(recorder, motion.id, stances);
  if (adopted) adopt(recorder, motion, stances);
  if (breakers.length > 0) {
    payForBreaking(recorder, { silence: motion.id, table, breakers, changes, reading: false });
    tableCounterTexts(recorder, motion, stances);
  }
  shiftTrust(recorder, motion, breakers);
}

/** All stances are revealed at once. */
export function endSilence(
  recorder: Recorder,
  { table, motion: id }: Extract<Step, { kind: "silence" }>,
): void {
  const motion = recorder.state.tables[table]?.motions[id];
  if (!motion) return;
  const question = questionOf(recorder.state, { table, motion: id });
  decideMotion(recorder, motion, gatherStances(recorder.state, table, question));
}
