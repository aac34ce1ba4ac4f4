import type { Event, EventKind } from "../events/index.ts";
import type { PartyId, RoundId } from "../model/ids.ts";
import { roundOf } from "../model/round.ts";
import type { Scenario } from "../model/scenario.ts";
import { actorOf } from "./actorOf.ts";
import { isCountered } from "./countered.ts";
import { forecastsTold } from "./forecastsTold.ts";
import type { Language } from "./language.ts";
import type { Names } from "./names.ts";
import { positionsTold } from "./positionsTold.ts";
import { logLine } from "./sentence.ts";
import { toldTogether } from "./toldTogether.ts";

/** One line of a transcript: the head of a round, of a phase, or what happened. */
export interface StoryLine {
  readonly kind: "round" | "phase" | "line";
  readonly text: string;
  /** Whose deed it tells, if it is one party's. */
  readonly by?: PartyId;
}

/** Facts that make no story: what another line tells, and what only counts. */
const SILENT: readonly EventKind[] = [
  "botSeated",
  "botLeft",
  "walkAwayDealt",
  "cardsDrawn",
  "cardCommitted",
  "cardTakenBack",
  "stanceTaken",
  "counterTextAnswered",
  "capitalChanged",
  "capShifted",
  "capitalLevelTold",
  "trustShifted",
  "worthShifted",
  "walkAwayShifted",
  "effortChosen",
  "standingSet",
  "agendaSet",
];

/** Where and when rounds are held: of the whole scenario, or of as much as the reader has of it. */
type Rounds = Readonly<Record<RoundId, { readonly place: string; readonly date: string }>>;

interface Telling {
  readonly scenario: { readonly rounds: Rounds };
  readonly names: Names;
  readonly language: Language;
}

/** What a transcript says otherwise than anybody's log; undefined: as the log does. */
function inItsOwnWords(event: Event, { names, language }: Telling): string | null | undefined {
  const { story, phrases } = language;
  switch (event.kind) {
    case "forecastMade":
      return null;
    case "positionTaken":
      return event.option === null ? undefined : null;
    case "objectivesDealt":
      return event.objectives.length === 0
        ? null
        : story.objectives(event.seat, event.objectives.map(names.objective), names);
    case "messageSent": {
      const { phrase, words, seat } = event.message;
      const said = phrase ? phrases[phrase.id](phrase, names) : names.words(words ?? "");
      return said === null ? null : story.said(seat, event.channel, said, names);
    }
    case "dealOffered":
      return story.offered(event.deal, names);
    case "dealAccepted":
      return story.accepted(event.seat, names.deal(event.deal)?.proposer ?? null, names);
    case "dealClosed": {
      const deal = names.deal(event.deal);
      return deal && story.inForce(deal, names);
    }
    case "dealEnded": {
      const deal = names.deal(event.deal);
      return deal && !isCountered(event, names) ? story.ended(deal, event.seat, names) : null;
    }
    case "handShown": {
      const titles = [...event.cards.map(names.card), ...event.objectives.map(names.objective)];
      return story.shown({ to: event.to, of: event.of, titles }, names);
    }
    case "favourFailed":
      return story.failed(event.from, event.to, names.favour(event.favour), names);
    case "penaltyIncurred":
      return story.penalty(event.seat, event.points, event.cause, names);
    default:
      return undefined;
  }
}

function headOf(
  event: Event,
  before: string | null,
  { scenario, names, language }: Telling,
): readonly StoryLine[] {
  if (event.kind !== "stepBegan") return [];
  const round = roundOf(event.step);
  const known = round === null ? undefined : scenario.rounds[round];
  const phase: StoryLine = { kind: "phase", text: language.ui.steps[event.step.kind] };
  if (!known || round === before) return [phase];
  const text = language.story.round(names.round(round ?? ""), known.place, known.date);
  return [{ kind: "round", text }, phase];
}

/** One line for several events that are told together; undefined: there is but one. */
function ofSeveral(run: readonly Event[], { names, language }: Telling): string | null | undefined {
  const [first] = run;
  if (run.length < 2 || first === undefined) return undefined;
  if (first.kind === "breakPriceSet") {
    const seats = run.flatMap((one) => (one.kind === "breakPriceSet" ? [one.seat] : []));
    return language.story.prices(seats, first, names);
  }
  const kept = run.flatMap((one) => {
    const promise = one.kind === "undertakingJudged" ? names.deal(one.deal)?.undertakings[one.index] : null;
    return promise ? [promise] : [];
  });
  return language.story.kept(kept, names);
}

function lineOf(run: readonly [Event, ...Event[]], telling: Telling): string | null {
  const [event] = run;
  const several = ofSeveral(run, telling);
  const own = several === undefined ? inItsOwnWords(event, telling) : several;
  return own === undefined ? logLine(telling.language.log, event, telling.names) : own;
}

/**
 * A whole match as a story, for somebody who may know everything: who said what to whom, what was offered,
 * moved, broken and kept. `names` have to be those of such a reader (`namesOfAll`).
 */
export function storyOf(events: readonly Event[], telling: Telling): readonly StoryLine[] {
  const { story } = telling.language;
  const lines: StoryLine[] = [];
  const told = toldTogether(events.filter(({ kind }) => !SILENT.includes(kind)));
  const before: Event[] = [];
  let round: string | null = null;
  for (const run of told) {
    const [event] = run;
    for (const one of positionsTold(event, before))
      lines.push({ kind: "line", text: story.positions(one, telling.names) });
    lines.push(...headOf(event, round, telling));
    if (event.kind === "stepBegan") round = roundOf(event.step) ?? round;
    const forecasts = forecastsTold(event, before);
    if (forecasts.length > 0) lines.push({ kind: "line", text: story.forecasts(forecasts, telling.names) });
    const text = event.kind === "stepBegan" ? null : lineOf(run, telling);
    const by = run.length === 1 ? actorOf(event) : null;
    if (text !== null) lines.push({ kind: "line", text, ...(by === null ? {} : { by }) });
    before.push(...run);
  }
  return lines;
}

/** How it ended, and each seat's score. */
export function endOf(
  events: readonly Event[],
  { scenario, names, language }: Telling & { readonly scenario: Pick<Scenario, "endings"> },
): readonly string[] {
  const ended = events.find((event) => event.kind === "matchEnded");
  if (ended?.kind !== "matchEnded") return [];
  const { ending, seats } = ended.results;
  const bands = language.ui.results.bands;
  return [
    `${scenario.endings[ending]?.title ?? ending}. ${scenario.endings[ending]?.text ?? ""}`,
    ...Object.entries(seats).map(([seat, { total, band }]) =>
      language.story.score(seat, language.numbers.plain(total), bands[band], names),
    ),
  ];
}
