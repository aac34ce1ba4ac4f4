import { z } from "zod";

/** A whole number with its default, and what an author reads about it. */
const int = (value: number, meaning: string) => z.int().default(value).describe(meaning);

const Capital = z.strictObject({
  start: int(10, "what each seat begins with"),
  income: int(4, "what each seat receives in every Briefing"),
  cap: int(16, "the most that a seat can hold"),
});

const Hand = z.strictObject({
  start: int(4, "cards dealt at the start"),
  draw: int(1, "cards drawn in every Briefing"),
  limit: int(6, "the most cards that a seat can hold"),
});

/** Breaking a motion (rules.md §3): capital and cohesion, alone or in company. */
const Breaking = z.strictObject({
  alone: int(5, "capital, if no other seat breaks it"),
  company: int(3, "capital for each, if several seats break it"),
  cohesionAlone: int(-3, "what is added to cohesion, if one seat breaks it"),
  cohesionCompany: int(-2, "what is added to cohesion for each seat, if several break it"),
});

/** Saying in plenary, before the silence, that one will break it. */
const Announcing = z.strictObject({
  cohesionPart: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("the part of the loss of cohesion that is left, if a break was announced before the silence"),
  silent: int(2, "capital that a member pays who announced a break and then keeps silence"),
});

/** Staking capital on a member's stance, from outside of its table. */
const Whispering = z.strictObject({
  least: int(1, "the smallest stake, in capital"),
  most: int(3, "the largest stake, in capital"),
  returned: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("the part of a stake that comes back if the member keeps silence; rounded down"),
});

/** Breaking a reading: capital and final score. */
const BreakingReading = z.strictObject({
  alone: int(8, "capital, if no other seat breaks it"),
  company: int(5, "capital for each, if several seats break it"),
  scoreAlone: int(3, "final score lost, if no other seat breaks it"),
  scoreCompany: int(2, "final score that each loses, if several seats break it"),
});

const Shortfall = z.strictObject({
  score: int(1, "final score lost for each missing point of capital"),
  most: int(20, "the most that a seat can lose like this in a match"),
});

const Trust = z.strictObject({
  start: int(50, "between any two seats at the start, of 100"),
  kept: int(5, "added for a kept promise"),
  seconded: int(3, "added for seconding the other's motion"),
  brokeMotion: int(-3, "added for breaking the other's motion; negative takes away"),
  brokeAnnounced: int(-1, "the same, if the break was announced before the silence"),
  brokenPromise: int(-20, "added for a broken promise; negative takes away"),
});

const BrokenPromise = z.strictObject({
  capital: int(-4, "added to the capital of who breaks it; negative takes away"),
  score: int(5, "final score lost"),
  scoreLast: int(8, "final score lost, if it is judged in the last round"),
});

const Transfer = z.strictObject({
  pay: int(3, "capital that the giver pays"),
  give: int(2, "capital that the receiver gets"),
});

const CapitalLeft = z.strictObject({
  per: int(4, "how much capital is one point of score"),
  most: int(4, "the most score that a seat gets for it"),
});

const Bands = z.strictObject({
  met: int(55, "from this score on the mandate is met"),
  mixed: int(35, "from this score on the result is mixed; below, the mandate has failed"),
});

/** The numbers of rules.md, as defaults that a scenario may change. Prices in political capital. */
export const RulesNumbers = z.strictObject({
  capital: Capital.prefault({}).describe("political capital"),
  hand: Hand.prefault({}).describe("cards in hand"),
  cardsPerRound: int(1, "how many cards a seat can commit in a round; 0: the rounds have no Decisions"),
  motionPrice: int(1, "capital for tabling a motion; back if adopted"),
  consultationPrice: int(3, "capital for calling a consultation"),
  secondsPerMeeting: int(2, "how many motions a member can second at one meeting"),
  reservationPrice: int(2, "capital for keeping silence with a footnote"),
  breaking: Breaking.prefault({}).describe("what breaking silence on a motion costs"),
  whisper: Whispering.prefault({}).describe("whispers to a member before the stances are revealed"),
  breakingReading: BreakingReading.prefault({}).describe("what breaking silence on the whole text costs"),
  announcing: Announcing.prefault({}).describe("breaks that are announced before the silence"),
  cohesionTrack: z.string().optional().describe("the track that broken silences lower"),
  noTextCohesion: int(
    -25,
    "added to cohesion if a table with readings ends without a text; negative takes away",
  ),
  shortfall: Shortfall.prefault({}).describe("for each missing point of a price"),
  trust: Trust.prefault({}).describe("how far seats trust each other, from 0 to 100"),
  brokenPromise: BrokenPromise.prefault({}).describe("what a broken promise costs"),
  transfer: Transfer.prefault({}).describe("giving capital to another seat"),
  escrow: int(1, "capital for putting a favour into escrow, beside the favour's own price"),
  effort: z.array(z.int()).length(4).default([0, 0, 1, 3]).describe("prices of effort 0 to 3"),
  restGain: int(1, "capital for effort 0"),
  capitalLeft: CapitalLeft.prefault({}).describe("score for capital at the end"),
  objective: int(6, "score for each objective met"),
  confidentialDealt: int(3, "how many confidential objectives each seat is dealt"),
  textShare: int(70, "score for the whole distance from zero to hundred"),
  tracksMost: int(8, "the most score that tracks can add or take"),
  bands: Bands.prefault({}).describe("in which words a score is told"),
});
export type RulesNumbers = z.infer<typeof RulesNumbers>;

/** Seconds of each phase in live pace (rules.md §2, 90 minutes). */
export const Times = z.strictObject({
  preparation: int(480, "seconds for reading the brief before the first round"),
  briefing: int(45, "seconds for what has happened"),
  talks: int(360, "seconds for talks, deals and drafting"),
  consultation: int(90, "seconds for the plenary of a consultation, before its motion is put"),
  decisions: int(75, "seconds for committing cards"),
  council: int(150, "seconds for the motions of a meeting"),
  aftermath: int(30, "seconds for what came of the round"),
  readings: int(240, "seconds for the whole text under silence"),
  debrief: int(720, "seconds for looking back together"),
});
export type Times = z.infer<typeof Times>;
