import type { z } from "zod";
import { acceptDeal } from "./acceptDeal.ts";
import { admitPerson } from "./admitPerson.ts";
import { announceBreak } from "./announceBreak.ts";
import { answerCounterText } from "./answerCounterText.ts";
import { callConsultation } from "./callConsultation.ts";
import { chooseEffort } from "./chooseEffort.ts";
import { commitCard } from "./commitCard.ts";
import { declineDeal } from "./declineDeal.ts";
import type { Rule } from "./definition.ts";
import { endPhase } from "./endPhase.ts";
import { extendStep } from "./extendStep.ts";
import { forecast } from "./forecast.ts";
import { giveFavour } from "./giveFavour.ts";
import { judgeWord } from "./judgeWord.ts";
import { leaveSeat } from "./leaveSeat.ts";
import { maintainMotion } from "./maintainMotion.ts";
import { offerDeal } from "./offerDeal.ts";
import { pauseMatch } from "./pauseMatch.ts";
import { say } from "./say.ts";
import { seatBot } from "./seatBot.ts";
import { secondMotion } from "./secondMotion.ts";
import { setReady } from "./setReady.ts";
import { setStanding } from "./setStanding.ts";
import { startMatch } from "./startMatch.ts";
import { tableMotion } from "./tableMotion.ts";
import { takeBackCard } from "./takeBackCard.ts";
import { takePosition } from "./takePosition.ts";
import { takeSeat } from "./takeSeat.ts";
import { takeStance } from "./takeStance.ts";
import { timeUp } from "./timeUp.ts";
import { unseatBot } from "./unseatBot.ts";
import { whisper } from "./whisper.ts";
import { withdrawAnnouncement } from "./withdrawAnnouncement.ts";
import { withdrawMotion } from "./withdrawMotion.ts";
import { withdrawSecond } from "./withdrawSecond.ts";

/** Every action, by name. */
export const RULES = {
  admitPerson,
  takeSeat,
  leaveSeat,
  seatBot,
  unseatBot,
  startMatch,
  pauseMatch,
  endPhase,
  extendStep,
  timeUp,
  setReady,
  setStanding,
  say,
  takePosition,
  tableMotion,
  withdrawMotion,
  secondMotion,
  withdrawSecond,
  maintainMotion,
  announceBreak,
  withdrawAnnouncement,
  whisper,
  forecast,
  callConsultation,
  takeStance,
  answerCounterText,
  offerDeal,
  acceptDeal,
  declineDeal,
  giveFavour,
  judgeWord,
  commitCard,
  takeBackCard,
  chooseEffort,
};

export type ActionKind = keyof typeof RULES;
type PayloadOf<K extends ActionKind> = z.output<(typeof RULES)[K]["schema"]>;
/** What somebody wants to do, before the server has said who that is. */
export type Intent = { [K in ActionKind]: PayloadOf<K> }[ActionKind];
export type IntentOf<K extends ActionKind> = PayloadOf<K>;

/** The rule of an action of any kind: its kind has picked the right one. */
export const ruleOf = (intent: Intent): Rule<Intent> => RULES[intent.kind] as unknown as Rule<Intent>;
