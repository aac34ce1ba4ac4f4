import { PLENARY } from "../../model/channel.ts";
import type { ChannelId, OptionId, Package, PartyId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import type { PhraseId, StockPhrase } from "../../model/phrase.ts";
import { isOpenNow, kindOfChannel } from "../../model/press.ts";
import type { Message } from "../../model/state.ts";
import type { Intent } from "../../rules/index.ts";
import { smallestChange } from "../council/counterText.ts";
import { objectionTo, stillGood } from "../council/stances.ts";
import type { Mind } from "../mind.ts";
import { bestHope } from "../worth/aspiration.ts";
import { isMember, worthNow } from "../worth/worth.ts";

/** What answers the question what one would need. */
const ANSWERING: readonly PhraseId[] = ["canLiveWith", "askFor", "cannotAccept"];

const isAnswering = ({ phrase }: Message): boolean => ANSWERING.some((id) => id === phrase?.id);

/** Whether it answers somebody who asked: bots say as much of their own accord in plenary alone. */
export const isAnswer = (channel: ChannelId, message: Message): boolean =>
  channel !== PLENARY && isAnswering(message);

/** The wording of a clause of which somebody asks what the seat would need to accept it. */
interface Asked {
  readonly from: PartyId;
  readonly table: TableId;
  readonly issue: string;
  readonly option: OptionId;
}

/** Questions and answers of this round in a channel. Bots don't ask to be answered: they read as much from what is done. */
function exchanged({ view, seat, round }: Mind, messages: readonly Message[]) {
  const now = messages.filter((one) => one.round === round);
  const isPerson = (party: PartyId | null) =>
    party !== null && party !== seat && view.public.seats[party]?.bot === false;
  const questions = now.filter(
    ({ phrase, seat: from }) => phrase?.id === "whatWouldYouNeed" && phrase.issue && isPerson(from),
  );
  const first = questions[0] ? now.indexOf(questions[0]) : now.length;
  const answers = now.slice(first).filter((one) => one.seat === seat && isAnswering(one));
  return { questions, answers };
}

/** What is asked about; whoever names no wording asks about the best that the seat may hope for. */
function askedBy(mind: Mind, { phrase, seat }: Message): Asked | null {
  const { tables } = mind.view.scenario;
  const issue = phrase?.issue ?? "";
  const table = Object.keys(tables).find((id) => issue in (tables[id]?.issues ?? {}));
  if (table === undefined || seat === null) return null;
  const option = phrase?.option ?? bestHope(mind, table, issue);
  return option === null ? null : { from: seat, table, issue, option };
}

/** The wording as a motion of whoever asks. */
const asMotion = (mind: Mind, { from, table, issue, option }: Asked): Motion => ({
  ...{ id: `asked.${from}`, table, round: mind.round ?? "", mover: from, changes: { [issue]: option } },
  ...{ seconders: [], counterText: false, status: "tabled", maintained: null, stances: {} },
});

/** Whether it would let the wording pass by itself; who has no voice, whether it loses nothing by it. */
const isAcceptable = (mind: Mind, asked: Asked): boolean =>
  isMember(mind, asked.table, mind.seat)
    ? objectionTo(mind, asMotion(mind, asked)) <= 0
    : stillGood(mind, asked.table, { [asked.issue]: asked.option });

/** The least that it would ask for beside the wording, on one other clause; null if none makes up for it. */
function neededBeside(mind: Mind, { table, issue, option }: Asked): Package | null {
  const others = Object.keys(mind.view.scenario.tables[table]?.issues ?? {}).filter((one) => one !== issue);
  const text = { ...mind.now.texts[table], [issue]: option };
  const needed = smallestChange(mind, { table, text, target: worthNow(mind), issues: others });
  const isEnough =
    needed && Object.keys(needed).length === 1 && stillGood(mind, table, { ...text, ...needed });
  return isEnough ? needed : null;
}

function answerTo(mind: Mind, asked: Asked): StockPhrase {
  const { issue, option } = asked;
  if (isAcceptable(mind, asked)) return { id: "canLiveWith", issue, option };
  const [needed] = Object.entries(neededBeside(mind, asked) ?? {});
  return needed
    ? { id: "askFor", issue: needed[0], option: needed[1] }
    : { id: "cannotAccept", issue, option };
}

function answerIn(mind: Mind, channel: ChannelId, messages: readonly Message[]): Intent | null {
  const { questions, answers } = exchanged(mind, messages);
  const next = questions[answers.length];
  // Whoever asks about every wording in turn is not told everything.
  if (!next || answers.length >= mind.temperament.phrasesPerRound) return null;
  const asked = askedBy(mind, next);
  return asked && { kind: "say", channel, words: null, phrase: answerTo(mind, asked), quote: null };
}

/**
 * Answers a person's question what the seat would need, wherever and whenever their channel is open: that it could live
 * with it, what it asks for besides, or that it can't accept it.
 */
export function answerQuestion(mind: Mind): Intent | null {
  const { press, clock } = mind.view.public;
  for (const [channel, messages] of Object.entries(mind.own.channels)) {
    if (!isOpenNow(press, kindOfChannel(channel), clock.step)) continue;
    const answer = answerIn(mind, channel, messages);
    if (answer !== null) return answer;
  }
  return null;
}
