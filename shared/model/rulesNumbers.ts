import { z } from "zod";

/** A whole number that may be negative, with its default, and what an author reads about it. */
const change = (value: number, meaning: string) =>
  z.int().min(-100).max(100).default(value).describe(meaning);

/** A price, a score or a number of things. */
const count = (value: number, meaning: string) => z.int().min(0).max(1000).default(value).describe(meaning);

/** At most a day. */
const seconds = (value: number, meaning: string) =>
  z.int().min(0).max(86_400).default(value).describe(meaning);

const Capital = z.strictObject({
  start: count(10, "what each seat begins with"),
  income: count(4, "what each seat receives in every Briefing"),
  cap: count(16, "the most that a seat can hold"),
});

const Hand = z.strictObject({
  start: count(4, "cards dealt at the start"),
  draw: count(1, "cards drawn in every Briefing"),
  limit: count(6, "the most cards that a seat can hold"),
});

/** Breaking a motion (rules.md §3): capital and cohesion, alone or in company. */
const Breaking = z.strictObject({
  alone: count(5, "capital, if no other seat breaks it"),
  company: count(3, "capital for each, if several seats break it"),
  cohesionAlone: change(-3, "what is added to cohesion, if one seat breaks it"),
  cohesionCompany: change(-2, "what is added to cohesion for each seat, if several break it"),
});

/** Saying in plenary, before the silence, that one will break it. */
const Announcing = z.strictObject({
  cohesionPart: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("the part of the loss of cohesion that is left, if a break was announced before the silence"),
  silent: count(2, "capital that a member pays who announced a break and then keeps silence"),
});

/** Staking capital on a member's stance, from outside of its table. */
const Whispering = z.strictObject({
  least: count(1, "the smallest stake, in capital"),
  most: count(3, "the largest stake, in capital"),
  returned: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("the part of a stake that comes back if the member keeps silence; rounded down"),
});

/** Breaking a reading: capital and final score. */
const BreakingReading = z.strictObject({
  alone: count(8, "capital, if no other seat breaks it"),
  company: count(5, "capital for each, if several seats break it"),
  scoreAlone: count(3, "final score lost, if no other seat breaks it"),
  scoreCompany: count(2, "final score that each loses, if several seats break it"),
});

const Shortfall = z.strictObject({
  score: count(1, "final score lost for each missing point of capital"),
  most: count(20, "the most that a seat can lose like this in a match"),
});

const Trust = z.strictObject({
  start: count(50, "between any two seats at the start, of 100"),
  kept: change(5, "added for a kept promise"),
  seconded: change(3, "added for seconding the other's motion"),
  brokeMotion: change(-3, "added for breaking the other's motion; negative takes away"),
  brokeAnnounced: change(-1, "the same, if the break was announced before the silence"),
  brokenPromise: change(-20, "added for a broken promise; negative takes away"),
});

const BrokenPromise = z.strictObject({
  capital: change(-4, "added to the capital of who breaks it; negative takes away"),
  score: count(5, "final score lost"),
  scoreLast: count(8, "final score lost, if it is judged in the last round"),
});

const Transfer = z.strictObject({
  pay: count(3, "capital that the giver pays"),
  give: count(2, "capital that the receiver gets"),
});

const CapitalLeft = z.strictObject({
  per: count(4, "how much capital is one point of score"),
  most: count(4, "the most score that a seat gets for it"),
});

const Bands = z.strictObject({
  met: count(55, "from this score on the mandate is met"),
  mixed: count(35, "from this score on the result is mixed; below, the mandate has failed"),
});

/** The numbers of rules.md, as defaults that a scenario may change. Prices in political capital. */
export const RulesNumbers = z.strictObject({
  capital: Capital.prefault({}).describe("political capital"),
  hand: Hand.prefault({}).describe("cards in hand"),
  cardsPerRound: count(1, "how many cards a seat can commit in a round; 0: the rounds have no Decisions"),
  motionPrice: count(1, "capital for tabling a motion; back if adopted"),
  consultationPrice: count(3, "capital for calling a consultation"),
  secondsPerMeeting: count(2, "how many motions a member can second at one meeting"),
  reservationPrice: count(2, "capital for keeping silence with a footnote"),
  breaking: Breaking.prefault({}).describe("what breaking silence on a motion costs"),
  whisper: Whispering.prefault({}).describe("whispers to a member before the stances are revealed"),
  breakingReading: BreakingReading.prefault({}).describe("what breaking silence on the whole text costs"),
  announcing: Announcing.prefault({}).describe("breaks that are announced before the silence"),
  cohesionTrack: z.string().optional().describe("the track that broken silences lower"),
  noTextCohesion: change(
    -25,
    "added to cohesion if a table with readings ends without a text; negative takes away",
  ),
  shortfall: Shortfall.prefault({}).describe("for each missing point of a price"),
  trust: Trust.prefault({}).describe("how far seats trust each other, from 0 to 100"),
  brokenPromise: BrokenPromise.prefault({}).describe("what a broken promise costs"),
  transfer: Transfer.prefault({}).describe("giving capital to another seat"),
  escrow: count(1, "capital for putting a favour into escrow, beside the favour's own price"),
  effort: z
    .array(z.int().min(0).max(100))
    .length(4)
    .default([0, 0, 1, 3])
    .describe("prices of effort 0 to 3"),
  restGain: count(1, "capital for effort 0"),
  capitalLeft: CapitalLeft.prefault({}).describe("score for capital at the end"),
  objective: count(6, "score for each objective met"),
  confidentialDealt: count(3, "how many confidential objectives each seat is dealt"),
  textShare: count(70, "score for the whole distance from zero to hundred"),
  tracksMost: count(8, "the most score that tracks can add or take"),
  bands: Bands.prefault({}).describe("in which words a score is told"),
});
export type RulesNumbers = z.infer<typeof RulesNumbers>;

/** Seconds of each phase in live pace (rules.md §2, 90 minutes). */
export const Times = z.strictObject({
  preparation: seconds(480, "seconds for reading the brief before the first round"),
  briefing: seconds(45, "seconds for what has happened"),
  talks: seconds(360, "seconds for talks, deals and drafting"),
  consultation: seconds(90, "seconds for the plenary of a consultation, before its motion is put"),
  decisions: seconds(75, "seconds for committing cards"),
  agenda: seconds(20, "seconds for reading the agenda, and for sides at war to choose their effort"),
  council: seconds(150, "seconds for the motions of a meeting: each silence has a third, but at least 30"),
  maintain: seconds(15, "seconds for a mover to say whether an overtaken motion stands"),
  turn: seconds(20, "seconds for a member's answer to a motion, where members are called"),
  turnAtReading: seconds(30, "seconds for a member's answer to the whole text, where members are called"),
  aftermath: seconds(30, "seconds for what came of the round"),
  readings: seconds(240, "seconds for the whole text under silence, and for the talks when it is broken"),
  verdicts: seconds(60, "seconds for judging the words that were given, after the last round"),
  debrief: seconds(720, "seconds for looking back together"),
});
export type Times = z.infer<typeof Times>;
