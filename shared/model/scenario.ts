import { z } from "zod";
import { Card, Ending, Event, Favour, Objective, Track } from "./content.ts";
import { Hazard } from "./hazard.ts";
import { AtHome } from "./home.ts";
import { Lesson } from "./lesson.ts";
import { Automaton, Seat, War } from "./party.ts";
import { Press } from "./press.ts";
import { RulesNumbers, Times } from "./rulesNumbers.ts";
import { Article, Id, Line, Prose, Source, Statements } from "./source.ts";
import { Modifier, Table } from "./table.ts";
import { Targets } from "./targets.ts";

export const Meeting = z.strictObject({
  issues: z.array(Id).optional().describe("all issues if left out"),
  concludes: z.boolean().default(false).describe("the table's last meeting: its readings follow"),
});
export type Meeting = z.infer<typeof Meeting>;

export const Round = z.strictObject({
  title: Line.describe("the round's name"),
  place: Line.describe("where the delegations meet"),
  date: Line.describe("when the round takes place, in any form"),
  text: Prose.optional().describe("what the round is about"),
  meets: z.record(Id, Meeting).default({}).describe("tables in the order in which they sit"),
  event: Id.optional().describe("the fixed event of its Briefing"),
  draws: z.boolean().default(true).describe("whether an event is drawn as well"),
  source: Source.optional(),
});
export type Round = z.infer<typeof Round>;

/**
 * A whole scenario, after its files have been put together. Everything that has an id is a map by id, in
 * the order of the file: a scenario that extends another, and a language, say only what differs.
 */
export const Scenario = z.strictObject({
  id: Id.describe("the same as the name of the folder: letters and digits, beginning with a small letter"),
  title: Line.describe("the scenario's name"),
  subtitle: Line.optional().describe("a few words below the title"),
  summary: Prose.describe("what the scenario is about, for somebody who chooses one"),
  notice: Prose.optional().describe("shown before anybody takes a seat"),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default("en")
    .describe("the language of its texts, in two letters; others are files, or folders of files, in `lang/`"),
  map: Id.optional().describe("a map that the client can draw; none: places are listed"),
  source: Source.optional().describe(
    "where everything of this scenario comes from that names no source of its own; one that is extended speaks for itself",
  ),
  articles: z.record(Id, Article).default({}).describe("the articles that sources refer to, by id"),
  rules: RulesNumbers.prefault({}).describe("numbers of the rules, where they differ from the usual ones"),
  times: Times.prefault({}).describe("how long each phase lasts, in seconds, if time is limited"),
  talk: Press.prefault({}).describe("who can talk to whom, and when"),
  seats: z.record(Id, Seat).describe("the delegations that people or bots play, by id"),
  automata: z.record(Id, Automaton).default({}).describe("members that nobody plays, by id"),
  tracks: z.record(Id, Track).default({}).describe("numbers of the world that everybody sees, by id"),
  flags: z
    .record(Id, Line)
    .default({})
    .describe("things that can happen, by id, each in a sentence; conditions ask for them"),
  tables: z.record(Id, Table).describe("where texts are negotiated, by id"),
  modifiers: z.record(Id, Modifier).default({}).describe("what changes the worth of a text, by id"),
  reasons: z
    .record(Id, Line)
    .describe("why a member can say that it breaks silence, by id, each in a sentence"),
  favours: z.record(Id, Favour).default({}).describe("what one seat can do for another, by id"),
  cards: z.record(Id, Card).default({}).describe("decisions that a seat can take on its own, by id"),
  events: z.record(Id, Event).default({}).describe("what happens to everybody in a Briefing, by id"),
  objectives: z.record(Id, Objective).default({}).describe("what seats score for besides the texts, by id"),
  rounds: z.record(Id, Round).describe("the rounds, by id, in order"),
  war: War.optional().describe("only if two of the seats are at war"),
  home: z
    .record(Id, AtHome)
    .default({})
    .describe("what counts in the end only with consent at home, by id: a parliament, a congress, a court"),
  endings: z.record(Id, Ending).describe("how it can end, by id, in the order in which they are tried"),
  hazard: Hazard.optional().describe("how likely a new war is afterwards: an estimate for the debrief"),
  history: Prose.optional().describe("what really happened"),
  claims: Statements.describe("what summary, notice and history claim, by id: for the sources page"),
  lessons: z
    .record(Id, Lesson)
    .optional()
    .describe("a tutorial, by id, in order: what is explained to players while they play, and where"),
  targets: Targets.optional().describe("what matches of bots should look like; players never see it"),
});
export type Scenario = z.infer<typeof Scenario>;
/** As written in files: with defaults left out. */
export type ScenarioSource = z.input<typeof Scenario>;
