import { refuse } from "../engine/step.ts";
import type { StepKind } from "../model/step.ts";
import type { View } from "../model/view.ts";
import type { Intent } from "../rules/index.ts";
import { commitCard } from "./cards/cards.ts";
import { announceBreak } from "./council/announcements.ts";
import { callConsultation, secondConsultation } from "./council/consultations.ts";
import { answerCounterText, judgeWord, maintainMotion, takeStance, weighAgain } from "./council/council.ts";
import { draftMotion } from "./council/drafts.ts";
import { moveMotion, secondMotion } from "./council/motions.ts";
import { secondAsPromised } from "./council/seconds.ts";
import { answerOffer, giveDue, offerDeal } from "./deals/deals.ts";
import { chooseEffort } from "./effort.ts";
import { type Urge, unmovedByTalk } from "./matters.ts";
import { type Mind, mindOf } from "./mind.ts";
import { forecast } from "./talk/foresight.ts";
import { takePosition } from "./talk/positions.ts";
import { answerQuestion } from "./talk/questions.ts";
import { speak } from "./talk/speech.ts";
import { whisper } from "./talk/whispers.ts";
import { type Random, type Temperament, temperamentBy } from "./temperament.ts";

export type { Random } from "./temperament.ts";

/** One next intent of the seat of a view; null: it waits for others. */
export type Decide = (view: View, random: Random) => Intent | null;

const bargain = unmovedByTalk(offerDeal);
const move = unmovedByTalk(moveMotion);
const second = unmovedByTalk(secondMotion);
const consult = unmovedByTalk(callConsultation);
const draft = unmovedByTalk(draftMotion);

/** What is done even by one who was ready: others have asked for it. */
const ANSWERS: Readonly<Partial<Record<StepKind, readonly Urge[]>>> = {
  talks: [answerOffer, giveDue, secondAsPromised, second],
  decisions: [answerOffer, giveDue, secondAsPromised, second],
  consultation: [secondConsultation],
  agenda: [answerOffer, giveDue],
  silence: [weighAgain],
  reopening: [answerOffer, giveDue],
  aftermath: [giveDue],
};

/** Before the match and after its end nobody bargains. */
const OUTSIDE: readonly StepKind[] = ["lobby", "verdicts", "debrief", "over"];

const answersAt = (kind: StepKind): readonly Urge[] =>
  OUTSIDE.includes(kind) ? [] : [...(ANSWERS[kind] ?? []), answerQuestion];

/** What is done once, in this order, before one is ready. */
const URGES: Readonly<Partial<Record<StepKind, readonly Urge[]>>> = {
  talks: [takePosition, bargain, move, consult, speak, draft],
  decisions: [draft, commitCard],
  agenda: [announceBreak, chooseEffort],
  maintain: [maintainMotion],
  silence: [takeStance, whisper, forecast],
  reading: [takeStance, forecast],
  rollCall: [takeStance],
  reopening: [answerCounterText],
  verdicts: [judgeWord],
};

const firstOf = (mind: Mind, urges: readonly Urge[]): Intent | null => {
  const by = { person: null, seat: mind.seat, role: "bot" } as const;
  for (const urge of urges) {
    const intent = urge(mind);
    if (intent !== null && refuse(mind.view, { ...intent, by }) === null) return intent;
  }
  return null;
};

/**
 * A bot of a temperament, or of one that is drawn by lot. It knows the view and nothing else, and keeps nothing: the same view and chance
 * give the same intent. Called again after every change it comes to readiness in every step that waits for it.
 */
export const botOf =
  (temperament: Temperament | ((random: Random) => Temperament)): Decide =>
  (view, random) => {
    const own = typeof temperament === "function" ? temperament(random) : temperament;
    const mind = mindOf(view, random, own);
    const { clock, seats } = view.public;
    if (mind === null || clock.paused) return null;
    const { kind } = clock.step;
    const answer = firstOf(mind, answersAt(kind));
    if (answer !== null) return answer;
    if (!clock.awaited.includes(mind.seat) || seats[mind.seat]?.ready === true) return null;
    return firstOf(mind, URGES[kind] ?? []) ?? { kind: "setReady", ready: true };
  };

/** The standard bot: its temperament is drawn by lot for each match. */
export const decide: Decide = botOf(temperamentBy);
