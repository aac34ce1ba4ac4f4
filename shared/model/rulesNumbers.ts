import { z } from "zod";

const int = (value: number) => z.int().default(value);

/** The numbers of rules.md, as defaults that a scenario may change. Prices in political capital. */
export const RulesNumbers = z.strictObject({
  capital: z.strictObject({ start: int(10), income: int(4), cap: int(16) }).prefault({}),
  hand: z.strictObject({ start: int(4), draw: int(1), limit: int(6) }).prefault({}),
  cardsPerRound: int(1),
  motionPrice: int(1).describe("back if adopted"),
  secondsPerMeeting: int(2),
  reservationPrice: int(2),
  /** Breaking a motion (rules.md §3): capital and cohesion, alone or in company. */
  breaking: z
    .strictObject({ alone: int(5), company: int(3), cohesionAlone: int(-3), cohesionCompany: int(-2) })
    .prefault({}),
  /** Breaking a reading: capital and final score. */
  breakingReading: z
    .strictObject({ alone: int(8), company: int(5), scoreAlone: int(3), scoreCompany: int(2) })
    .prefault({}),
  cohesionTrack: z.string().optional().describe("the track that broken silences lower"),
  noTextCohesion: int(-25),
  shortfall: z
    .strictObject({ score: int(1), most: int(20) })
    .prefault({})
    .describe("for each missing point of a price"),
  trust: z
    .strictObject({
      start: int(50),
      kept: int(5),
      seconded: int(3),
      brokeMotion: int(-3),
      brokenPromise: int(-20),
    })
    .prefault({}),
  brokenPromise: z.strictObject({ capital: int(-4), score: int(5), scoreLast: int(8) }).prefault({}),
  transfer: z.strictObject({ pay: int(3), give: int(2) }).prefault({}),
  effort: z.array(z.int()).length(4).default([0, 0, 1, 3]).describe("prices of effort 0 to 3"),
  restGain: int(1).describe("capital for effort 0"),
  capitalLeft: z
    .strictObject({ per: int(4), most: int(4) })
    .prefault({})
    .describe("score for capital at the end"),
  objective: int(6).describe("score for each objective met"),
  confidentialDealt: int(3),
  textShare: int(70).describe("score for the whole distance from zero to hundred"),
  tracksMost: int(8),
  bands: z.strictObject({ met: int(55), mixed: int(35) }).prefault({}),
});
export type RulesNumbers = z.infer<typeof RulesNumbers>;

/** Seconds of each phase in live pace (rules.md §2, 90 minutes). */
export const Times = z.strictObject({
  preparation: int(480),
  briefing: int(45),
  talks: int(360),
  decisions: int(75),
  council: int(150),
  aftermath: int(30),
  readings: int(240),
  debrief: int(720),
});
export type Times = z.infer<typeof Times>;
