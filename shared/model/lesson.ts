import { z } from "zod";
import { Id, Line, Prose } from "./source.ts";
import type { StepKind } from "./step.ts";
import { TASKS } from "./task.ts";

/** The steps of a match in which something can be taught. */
export const LESSON_STEPS = [
  "preparation",
  "briefing",
  "talks",
  "decisions",
  "consultation",
  "agenda",
  "maintain",
  "silence",
  "rollCall",
  "reading",
  "reopening",
  "aftermath",
  "verdicts",
  "debrief",
] as const satisfies readonly StepKind[];
export type LessonStep = (typeof LESSON_STEPS)[number];

const TABLE = ["talks", "decisions"] as const;
const STANCES = ["silence", "rollCall", "reading"] as const;

/** Parts of the page that a lesson can point at, and the steps in which they are on it; null: always. */
export const CONTROLS = {
  now: null,
  ready: null,
  brief: ["preparation", ...TABLE],
  news: ["briefing"],
  cable: ["briefing"],
  tracks: ["briefing", ...TABLE, "aftermath"],
  map: TABLE,
  objectives: ["preparation", ...TABLE],
  clauses: TABLE,
  worth: TABLE,
  newMotion: TABLE,
  wordings: TABLE,
  tableMotion: TABLE,
  motions: TABLE,
  secondMotion: TABLE,
  talks: TABLE,
  dealsTab: TABLE,
  makeOffer: TABLE,
  youGive: TABLE,
  theyGive: TABLE,
  sendOffer: TABLE,
  answerOffer: TABLE,
  cards: TABLE,
  commitCard: TABLE,
  agenda: ["agenda"],
  putText: STANCES,
  stances: STANCES,
  confirmStance: STANCES,
  outcomes: ["aftermath"],
  ending: ["debrief"],
  results: ["debrief"],
} as const satisfies Readonly<Record<string, readonly LessonStep[] | null>>;
export type Control = keyof typeof CONTROLS;
// The keys of a constant are known.
export const CONTROL_NAMES = Object.keys(CONTROLS) as readonly Control[];

/** What a player can do, and the steps in which it can be done; null: whenever the match waits for the seat. */
export const DEEDS = {
  ready: null,
  message: null,
  position: ["talks", "decisions", "agenda", "reopening"],
  motion: TABLE,
  second: [...TABLE, "consultation"],
  offer: [...TABLE, "agenda", "reopening"],
  deal: [...TABLE, "agenda", "maintain", "reopening"],
  card: ["decisions"],
  stance: STANCES,
} as const satisfies Readonly<Record<string, readonly LessonStep[] | null>>;
export type Deed = keyof typeof DEEDS;
const DEED_NAMES = Object.keys(DEEDS) as readonly Deed[];

export const Lesson = z.strictObject({
  title: Line.describe("what is learnt, in a few words"),
  seats: z.array(Id).min(1).optional().describe("whom it teaches: all seats if left out"),
  round: Id.optional().describe(
    "the round in which it is given; if left out, in whichever it fits first, and once",
  ),
  step: z.enum(LESSON_STEPS).describe("the step of the match in which it is given"),
  asked: z.enum(TASKS).optional().describe("given only while the page asks the seat for this"),
  points: z
    .partialRecord(z.enum(CONTROL_NAMES), Prose)
    .describe("what is said at each part of the page, in the order in which the player comes to them"),
  until: z
    .enum(DEED_NAMES)
    .optional()
    .describe("what the player does in it; without it, the lesson ends when it has been read"),
});
export type Lesson = z.infer<typeof Lesson>;
