import { consultationMotion } from "../../shared/model/consultation.ts";
import type { Deal } from "../../shared/model/deal.ts";
import type { MotionId, SeatId, TableId } from "../../shared/model/ids.ts";
import { secondersNeeded } from "../../shared/model/secondersNeeded.ts";
import { isOver, type Step } from "../../shared/model/step.ts";
import type { TaskKind } from "../../shared/model/task.ts";
import type { View } from "../../shared/model/view.ts";
import { isBound, silenceInSight } from "../../shared/rules/checks/silences.ts";

type Consultation = Extract<Step, { readonly kind: "consultation" }>;

/** Parts of the play page that somebody may be sent to. */
export type Place = "moment" | "draft" | "talks" | "deals" | "hand" | "results";

/** Where each thing to do is done; null: nowhere else. */
const GO = {
  paused: null,
  wait: null,
  watch: null,
  oversee: null,
  ready: null,
  read: "moment",
  briefing: "moment",
  aftermath: "moment",
  answerOffer: "deals",
  talk: "talks",
  motion: "draft",
  second: "draft",
  cards: "hand",
  another: "hand",
  committed: "hand",
  noCards: "hand",
  effort: "moment",
  agenda: "moment",
  maintain: "moment",
  otherMaintains: "moment",
  stance: "moment",
  stoodBy: "moment",
  stanceTaken: "moment",
  readingStance: "moment",
  called: "moment",
  calling: "moment",
  counterTexts: "moment",
  answered: "moment",
  nothingAsked: "moment",
  consult: "moment",
  consulted: "moment",
  whisper: "moment",
  witness: "moment",
  verdicts: "deals",
  debrief: "results",
} as const satisfies Readonly<Record<TaskKind, Place | null>>;

/** What the viewer should do now: which sentence says it, and where it is done. */
export interface Task {
  readonly kind: TaskKind;
  readonly go: Place | null;
  /** Who made the offer that waits for an answer. */
  readonly from: SeatId | null;
}

const task = (kind: TaskKind, from: SeatId | null = null): Task => ({ kind, go: GO[kind], from });

/** Offers that wait for the viewer's answer. */
export const offersToAnswer = ({ own }: View): readonly Deal[] =>
  Object.values(own?.deals ?? {}).filter(
    ({ status, accepted }) => status === "offered" && own !== null && !accepted.includes(own.seat),
  );

function inTalks(view: View, seat: SeatId): Task {
  // The latest stands on top of the ledger.
  const offer = offersToAnswer(view).at(-1);
  if (offer) return task("answerOffer", offer.proposer);
  const rooms = Object.entries(view.own?.rooms ?? {});
  const unseconded = rooms.some(
    ([table, { motions }]) =>
      view.scenario.tables[table]?.members.includes(seat) &&
      Object.values(motions).some(
        (motion) =>
          motion.status === "tabled" &&
          ![motion.mover, ...motion.seconders].includes(seat) &&
          motion.seconders.length < secondersNeeded(view.scenario, motion),
      ),
  );
  if (unseconded) return task("second");
  const { step } = view.public.clock;
  const meets = "round" in step ? Object.keys(view.scenario.rounds[step.round]?.meets ?? {}) : [];
  const mine = meets.filter((table) => view.scenario.tables[table]?.members.includes(seat));
  const moved = mine.some((table) =>
    Object.values(view.own?.rooms[table]?.motions ?? {}).some(
      ({ mover, status }) => mover === seat && status === "tabled",
    ),
  );
  return mine.length > 0 && !moved ? task("motion") : task("talk");
}

/** Whether the motion of a consultation waits for the viewer to second it. */
function canSecond({ own, scenario }: View, { table, round, caller }: Consultation): boolean {
  const motion = own?.rooms[table]?.motions[consultationMotion(table, round, caller)];
  const member = own !== null && (scenario.tables[table]?.members.includes(own.seat) ?? false);
  return member && motion !== undefined && motion.mover !== own.seat && motion.seconders.length === 0;
}

const hasWhispered = ({ own }: View, motion: MotionId): boolean =>
  own?.whispers.some((one) => one.motion === motion && one.from === own.seat) ?? false;

/** Whether a member is left that somebody plays and that may break: who moved or seconded is not to be moved. */
function canWhisper(view: View, { table, motion }: Extract<Step, { readonly kind: "silence" }>): boolean {
  const found = silenceInSight(view, motion);
  const { members = [] } = view.scenario.tables[table] ?? {};
  const free = members.some((one) => one in view.scenario.seats && found !== null && !isBound(found, one));
  return free && !hasWhispered(view, motion);
}

/** Whether the viewer moved or seconded what is under silence. */
function standsBy(view: View, step: Step, seat: SeatId): boolean {
  const found = step.kind === "silence" ? silenceInSight(view, step.motion) : null;
  return found !== null && isBound(found, seat);
}

/** Who has no voice can whisper, or be ready, while a motion is under silence; at a reading nobody waits for it. */
function asOutsider(view: View, seat: SeatId): Task {
  const { step, awaited } = view.public.clock;
  if (step.kind === "silence" && canWhisper(view, step)) return task("whisper");
  return task(awaited.includes(seat) ? "witness" : "wait");
}

/** After a broken reading: the counter-texts of others wait for an answer, if there are any. */
function reopened(view: View, table: TableId, seat: SeatId): Task {
  const { counterTexts = [] } = view.public.tables[table]?.readings.at(-1) ?? {};
  const others = counterTexts.filter(({ breaker }) => breaker !== seat);
  if (others.length === 0) return task("nothingAsked");
  const open = others.some(({ breaker }) => view.own?.answers[breaker] === undefined);
  return task(open ? "counterTexts" : "answered");
}

function inCouncil(view: View, seat: SeatId): Task {
  const { step } = view.public.clock;
  if (step.kind === "agenda") {
    const war = view.scenario.war;
    const fights = war?.attacker.seat === seat || war?.defender.seat === seat;
    return fights ? task("effort") : task("agenda");
  }
  if (!("table" in step)) return task("wait");
  if (step.kind === "consultation") return task(canSecond(view, step) ? "consult" : "consulted");
  const member = view.scenario.tables[step.table]?.members.includes(seat) ?? false;
  if (step.kind === "maintain") {
    const motion = view.own?.rooms[step.table]?.motions[step.motion];
    return motion?.mover === seat ? task("maintain") : task("otherMaintains");
  }
  if (step.kind === "rollCall") return task(step.turn === seat ? "called" : "calling");
  if (!member) return asOutsider(view, seat);
  if (step.kind === "reopening") return reopened(view, step.table, seat);
  if (view.own?.stance) return task("stanceTaken");
  if (step.kind === "reading") return task("readingStance");
  return task(standsBy(view, step, seat) ? "stoodBy" : "stance");
}

function inDecisions(view: View): Task {
  const { hand = [], commitments = [] } = view.own ?? {};
  const most = Math.min(view.scenario.rules.cardsPerRound, hand.length);
  if (commitments.length > 0) return task(commitments.length < most ? "another" : "committed");
  return task(hand.length === 0 ? "noCards" : "cards");
}

/** The one thing to do now. Spectators look on. */
export function whatNow(view: View): Task {
  const { clock, seats } = view.public;
  const seat = view.own?.seat;
  const { step } = clock;
  if (isOver(step)) return task("debrief");
  if (clock.paused) return task("paused");
  if (seat === undefined) return task(view.all === null ? "watch" : "oversee");
  const awaited = clock.awaited.includes(seat);
  if (seats[seat]?.ready && awaited) return task("ready");
  switch (step.kind) {
    case "preparation":
      return task("read");
    case "briefing":
      return task("briefing");
    case "talks":
      return inTalks(view, seat);
    case "decisions":
      return inDecisions(view);
    case "aftermath":
      return task("aftermath");
    case "verdicts":
      return task("verdicts");
    default:
      return inCouncil(view, seat);
  }
}
