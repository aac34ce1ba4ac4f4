import { z } from "zod";
import { Card, Ending, Event, Favour, Objective, Track } from "./content.ts";
import { Automaton, Seat, War } from "./party.ts";
import { RulesNumbers, Times } from "./rulesNumbers.ts";
import { Article, Id, Line, Prose, Source } from "./source.ts";
import { Modifier, Table } from "./table.ts";

export const Meeting = z.strictObject({
  issues: z.array(Id).optional().describe("all issues if left out"),
  concludes: z.boolean().default(false).describe("the table's last meeting: its readings follow"),
});
export type Meeting = z.infer<typeof Meeting>;

export const Round = z.strictObject({
  title: Line,
  place: Line,
  date: Line,
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
  id: Id,
  title: Line,
  subtitle: Line.optional(),
  summary: Prose,
  notice: Prose.optional().describe("shown before anybody takes a seat"),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default("en"),
  map: z.string().optional().describe("a map that the client can draw; none: places are listed"),
  articles: z.record(Id, Article).default({}),
  rules: RulesNumbers.prefault({}),
  times: Times.prefault({}),
  seats: z.record(Id, Seat),
  automata: z.record(Id, Automaton).default({}),
  tracks: z.record(Id, Track).default({}),
  flags: z.record(Id, Line).default({}).describe("what has happened, as conditions can ask"),
  tables: z.record(Id, Table),
  modifiers: z.record(Id, Modifier).default({}),
  reasons: z.record(Id, Line).describe("why a member breaks silence"),
  favours: z.record(Id, Favour).default({}),
  cards: z.record(Id, Card).default({}),
  events: z.record(Id, Event).default({}),
  objectives: z.record(Id, Objective).default({}),
  rounds: z.record(Id, Round),
  war: War.optional(),
  endings: z.record(Id, Ending),
  history: Prose.optional().describe("what really happened"),
});
export type Scenario = z.infer<typeof Scenario>;
/** As written in files: with defaults left out. */
export type ScenarioSource = z.input<typeof Scenario>;
