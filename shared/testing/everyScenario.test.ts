import { describe, expect, it } from "vitest";
import { playMatch } from "../bots/playMatch.ts";
import { minutesOf } from "../model/stepTime.ts";
import { parseScenario } from "../scenario/parseScenario.ts";
import { ENGLISH } from "../text/english.ts";
import { testScenario, testShelf } from "./testScenario.ts";

const MATCHES = 3;
/** The workshop is for tests alone: some of its pieces have no use but to be tried. */
const IDS = testShelf.ids.filter((id) => id !== "workshop");

describe.each(IDS)("The scenario %s", (id) => {
  it("leaves nothing to mend and nothing to advise", () => {
    expect(parseScenario({ id, files: testShelf.files(id) ?? [], shelf: testShelf }).problems).toEqual([]);
  });

  it("is played by bots to an end of its own, and nothing that they try is refused", () => {
    const scenario = testScenario(id);
    for (let game = 0; game < MATCHES; game += 1) {
      const { state, refusals } = playMatch({ scenario, seed: `every.${game}` });
      expect(refusals).toEqual([]);
      expect(Object.keys(scenario.endings)).toContain(state.results?.ending);
      expect(Object.keys(state.results?.seats ?? {})).toEqual(Object.keys(scenario.seats));
    }
  });
});

/** Every word that pages show as it is, without anything filled in. */
function words(catalogue: unknown): readonly string[] {
  if (typeof catalogue === "string") return [catalogue];
  return typeof catalogue === "object" && catalogue !== null ? Object.values(catalogue).flatMap(words) : [];
}

describe("The first match", () => {
  const { events, seats, cards, favours, lessons = {} } = testScenario("tutorial");

  it("sends each of its two seats a cable each evening", () => {
    expect(Object.keys(seats)).toHaveLength(2);
    for (const { cables } of Object.values(events)) expect(Object.keys(cables)).toEqual(Object.keys(seats));
  });

  it("names buttons in its lessons as pages name them", () => {
    const taught = Object.values(lessons).flatMap(({ points }) => Object.values(points));
    const named = taught.flatMap((point) => [...point.matchAll(/“([^”]+)”/g)].map(([, name]) => name ?? ""));
    const shown = new Set(words(ENGLISH.ui));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !shown.has(name))).toEqual([]);
  });

  it("has a card and a favour for each seat, and a deal in which both gain", () => {
    for (const seat of Object.keys(seats)) {
      expect(Object.values(cards).filter((card) => card.seats.includes(seat))).toHaveLength(1);
      expect(Object.values(favours).filter((favour) => favour.from.includes(seat))).toHaveLength(1);
    }
    for (const { worth } of Object.values(favours))
      expect((worth.receiver ?? 0) + (worth.giver ?? 0)).toBeGreaterThan(0);
  });
});

describe("The short game", () => {
  const short = testScenario("vilniusShort");
  const long = testScenario("vilnius");

  it("has the first, the fourth and the last round of the long one, and all tables meet in each", () => {
    const [first, , , fourth, , last] = Object.keys(long.rounds);
    expect(Object.keys(short.rounds)).toEqual([first, fourth, last]);
    for (const { meets } of Object.values(short.rounds)) {
      expect(Object.keys(meets)).toEqual(["guarantors", "corridor", "council"]);
      expect(Object.values(meets).every(({ issues }) => issues === undefined)).toBe(true);
    }
    expect(Object.values(short.rounds.vilnius?.meets ?? {}).every(({ concludes }) => concludes)).toBe(true);
  });

  it("has the numbers of a game of three rounds and 45 minutes", () => {
    expect(short.rules).toMatchObject({
      capital: { start: 12, income: 7, cap: 16 },
      hand: { start: 5, draw: 2, limit: 7 },
      cardsPerRound: 2,
    });
    const { preparation, debrief, readings } = short.times;
    expect([preparation, readings, debrief].map((seconds) => seconds / 60)).toEqual([5, 3, 4]);
    // The agendas of three Councils, which nobody need use up, make it one more.
    expect(minutesOf(short.times, 3)).toBe(46);
  });

  it("leaves time to read the agenda and what came of a round, and the most for the Talks", () => {
    const { briefing, talks, decisions, agenda, council, aftermath } = short.times;
    expect([agenda, aftermath, talks]).toEqual([35, 45, 300]);
    expect(talks).toBeGreaterThan(Math.max(briefing, decisions, agenda + council, aftermath));
  });

  it("takes its tables, with every value, and its seats but for the scale of their scores from the long one", () => {
    const withoutScale = ({ seats }: typeof long) =>
      Object.fromEntries(
        Object.entries(seats).map(([id, { zero: _, hundred: __, ...seat }]) => [id, seat] as const),
      );
    expect(short.tables).toEqual(long.tables);
    expect(withoutScale(short)).toEqual(withoutScale(long));
    expect(short.favours).toEqual(long.favours);
  });
});

describe("The long game", () => {
  const { rules, rounds, times, tables, seats, cards } = testScenario("vilniusLong");
  const full = testScenario("vilnius");

  it("has the times of 180 minutes, two cards a round, and four motions a meeting", () => {
    expect(rules).toEqual({ ...full.rules, cardsPerRound: 2 });
    expect(Object.values(tables).map(({ motionsPerMeeting }) => motionsPerMeeting)).toEqual([4, 4, 4]);
    const { preparation, debrief, readings, briefing, talks, decisions, council, aftermath } = times;
    const round = briefing + talks + decisions + council + aftermath;
    expect([preparation, readings, debrief].map((seconds) => seconds / 60)).toEqual([15, 8, 25]);
    expect([briefing, talks, decisions, council, aftermath]).toEqual([120, 720, 150, 270, 60]);
    expect((preparation + 6 * round + readings + debrief) / 60).toBe(180);
  });

  it("takes all else from the full one", () => {
    expect(rounds).toEqual(full.rounds);
    expect([seats, cards]).toEqual([full.seats, full.cards]);
  });
});
