import { stringify } from "yaml";
import type { PartyId } from "../../../shared/model/ids.ts";
import type { Scenario, ScenarioSource } from "../../../shared/model/scenario.ts";
import { parseScenario } from "../../../shared/scenario/parseScenario.ts";
import type { Game } from "./drawGame.ts";

/** The one table of such a scenario. */
export const TABLE = "round";

const issueId = (issue: number): string => `issue${issue + 1}`;
const optionId = (option: number): string => `option${option + 1}`;

const perParty = <T>({ members }: Game, make: (party: PartyId) => T): Readonly<Record<PartyId, T>> =>
  Object.fromEntries(members.map((party) => [party, make(party)]));

function issueOf(
  game: Game,
  issue: number,
  options: number,
): ScenarioSource["tables"][string]["issues"][string] {
  const title = `Question ${issue + 1}`;
  const option = (position: number) => ({
    title: `Answer ${position + 1}`,
    wording: `${title} has answer ${position + 1}.`,
    worth: perParty(game, (party) => game.points[party]?.[issue]?.[position] ?? 0),
  });
  const all = [...Array(options).keys()].map((position) => [optionId(position), option(position)] as const);
  return { title, options: Object.fromEntries(all) };
}

/** The middle answer to each question: a chair who knows nothing would guess no other. */
const middle = (options: number): string => optionId(Math.floor((options - 1) / 2));

const byIssue = <T>(
  { shape }: Game,
  make: (issue: number, options: number) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries(shape.issues.map((options, issue) => [issueId(issue), make(issue, options)]));

function tableOf(game: Game): ScenarioSource["tables"][string] {
  const { members, rule, least, shape } = game;
  return {
    title: "The round table",
    text: "the agreement",
    members: [...members],
    rule,
    firstAndLast: members[0],
    readings: 1,
    motionsPerMeeting: shape.motions,
    issuesPerMotion: shape.issues.length,
    issuesPerLastMotion: shape.issues.length,
    issues: byIssue(game, (issue, options) => issueOf(game, issue, options)),
    focal: byIssue(game, (_, options) => middle(options)),
    walkAway: { ...least },
  };
}

/** Nothing is bought and nothing is played: a score is the points of the text. */
const PLAIN_RULES = {
  capital: { start: 0, income: 0, cap: 0 },
  hand: { start: 0, draw: 0, limit: 0 },
  cardsPerRound: 0,
  motionPrice: 0,
  breaking: { alone: 0, company: 0, cohesionAlone: 0, cohesionCompany: 0 },
  breakingReading: { alone: 0, company: 0, scoreAlone: 0, scoreCompany: 0 },
  confidentialDealt: 0,
  textShare: 100,
} as const;

function roundsOf({ shape }: Game): ScenarioSource["rounds"] {
  const sessions = [...Array(shape.sessions).keys()].map((session) => {
    const last = session === shape.sessions - 1;
    const named = { title: `Session ${session + 1}`, place: "The room", date: `Day ${session + 1}` };
    const meets = { [TABLE]: last ? { concludes: true } : {} };
    return [`session${session + 1}`, { ...named, meets, draws: false }] as const;
  });
  return Object.fromEntries(sessions);
}

function sourceOf(game: Game, id: string): ScenarioSource {
  const brief = (party: PartyId) => ({
    public: `What ${party} says.`,
    confidential: `Below ${game.least[party] ?? 0} points you do better without a text.`,
  });
  return {
    id,
    title: "A scoreable game",
    summary: "Drawn by lot, to try bots on.",
    source: { author: "Drawn by lot" },
    rules: PLAIN_RULES,
    seats: perParty(game, (party) => ({
      name: party,
      short: party,
      brief: brief(party),
      zero: 0,
      hundred: 100,
    })),
    tables: { [TABLE]: tableOf(game) },
    reasons: { little: "It gives us less than we can accept", much: "It asks more of us than we can give" },
    rounds: roundsOf(game),
    endings: {
      text: { title: "A text", text: "There is a text.", when: { adopted: TABLE } },
      none: { title: "No text", text: "There is none." },
    },
  };
}

const FILE = "scenario.yaml";

/** The game as an author would write it: the text of a scenario's file. */
export const gameFile = (game: Game, id: string): string => stringify(sourceOf(game, id));

/** The game as it is played: read from its file like any other. Throws if there is anything wrong with it. */
export function gameScenario(game: Game, id = "game"): Scenario {
  const { scenario, problems } = parseScenario({ id, files: [{ path: FILE, text: gameFile(game, id) }] });
  const [first] = problems;
  if (scenario === null) throw new Error(`${first?.file}:${first?.line}: ${first?.message}`);
  return scenario;
}
