import { describe, expect, it } from "vitest";
import { playMatch } from "../bots/playMatch.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { Event } from "../events/index.ts";
import { testScenario } from "../testing/testScenario.ts";
import { ENGLISH } from "./english.ts";
import { forecastsTold } from "./forecastsTold.ts";
import { LANGUAGES } from "./languages.ts";
import { namesOf } from "./names.ts";
import { namesOfAll } from "./namesOfAll.ts";
import { positionsTold } from "./positionsTold.ts";
import { logLine } from "./sentence.ts";
import { endOf, storyOf } from "./story.ts";
import { toldTogether } from "./toldTogether.ts";

const scenario = testScenario("vilnius");
const { state, events } = playMatch({ scenario, seed: "told" });
const names = namesOfAll(namesOf(viewFor(state, { kind: "facilitator" }), {}, ENGLISH), state);
const telling = { scenario, names, language: ENGLISH };
const story = storyOf(events, telling);
const text = story.map((line) => line.text).join("\n");

describe("A match told as a story", () => {
  it("has every round once, in order, with place and date", () => {
    const rounds = story.filter(({ kind }) => kind === "round").map((line) => line.text);
    const expected = Object.values(scenario.rounds).map(({ title, place, date }) =>
      ENGLISH.story.round(title, place, date),
    );
    expect(rounds).toEqual(expected);
  });

  it("has no line, and a log has none, for who was dealt no objective", async () => {
    const bare: Event = {
      kind: "objectivesDealt",
      seat: Object.keys(scenario.seats)[0] ?? "",
      objectives: [],
    };
    expect(storyOf([bare], telling)).toEqual([]);
    for (const { load } of Object.values(LANGUAGES))
      expect(logLine((await load()).log, bare, names)).toBeNull();
  });

  it("tells what was secret while it was played: offers with their terms, and talk in pairs", () => {
    const deal = Object.values(state.deals)[0] ?? expect.unreachable("no deal");
    expect(text).toContain(ENGLISH.story.offered(deal, names));
    expect(story.some((line) => /, to [^:]+: “/.test(line.text))).toBe(true);
  });

  it("speaks to nobody as “you”, calls everything by its name, and ends each line", () => {
    const lines = story.filter(({ kind }) => kind === "line").map((line) => line.text);
    expect(lines.filter((line) => /\b[Yy]ou(?:r)?\b/.test(line.replace(/“[^”]*”/g, "")))).toEqual([]);
    const ids = [...Object.keys(scenario.cards), ...Object.keys(scenario.favours)].filter((id) =>
      /[a-z][A-Z]/.test(id),
    );
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(lines.filter((line) => !/[.?!”]$/.test(line) || /[.?!]\.$/.test(line))).toEqual([]);
  });

  it("tells all forecasts of a silence together, when it is decided, and none as it is made", () => {
    const ended = events.filter(({ kind }) => kind === "silenceEnded" || kind === "readingEnded");
    const opening = ENGLISH.story.forecasts([], names).split(":")[0] ?? "?";
    const told = story.filter((line) => line.text.startsWith(opening));
    expect(told.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThanOrEqual(ended.length);
    const made = events.flatMap((event) => (event.kind === "forecastMade" ? [event] : []));
    expect(made.length).toBeGreaterThan(told.length);
    expect(made.filter((event) => text.includes(logLine(ENGLISH.log, event, names) ?? "?"))).toEqual([]);
  });

  it("counts a forecast as it stood last, and not one that was taken back", () => {
    const by = (seat: string, breakers: readonly string[] | null) =>
      ({ kind: "forecastMade", seat, silence: "m", breakers }) as const;
    const before = [
      by("us", ["turkey"]),
      by("hungary", []),
      by("us", []),
      by("russia", []),
      by("russia", null),
    ];
    const end = { kind: "silenceEnded", motion: "m", stances: {}, outcome: "adopted" } as const;
    expect(forecastsTold(end, before)).toEqual([{ breakers: [], by: ["us", "hungary"] }]);
  });

  it("tells what was asked for clause by clause, when a step ends, as it stood then", () => {
    const asks = (seat: string, option: string | null) =>
      ({ kind: "positionTaken", table: "council", seat, issue: "aid", option }) as const;
    const began = events.find(({ kind }) => kind === "stepBegan") ?? expect.unreachable("no step");
    const before = [
      asks("us", "old"),
      began,
      asks("us", "a"),
      asks("turkey", "b"),
      asks("us", "b"),
      asks("uk", "c"),
    ];
    expect(positionsTold(began, [...before, asks("uk", null)])).toEqual([
      { issue: "aid", asked: [{ option: "b", by: ["us", "turkey"] }] },
    ]);
    expect(positionsTold(asks("us", "a"), before)).toEqual([]);
    const taken = events.flatMap((event) =>
      event.kind === "positionTaken" && event.option !== null ? [event] : [],
    );
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.filter((event) => text.includes(logLine(ENGLISH.log, event, names) ?? "?"))).toEqual([]);
    for (const { issue } of taken) expect(text).toContain(`Asked for on ${names.issue(issue)}: “`);
  });

  it("tells promises kept at one moment in one line, and so a price that is set for several", () => {
    const kept = (index: number) =>
      ({ kind: "undertakingJudged", deal: "d", index, outcome: "kept" }) as const;
    const price = (seat: string, issue: string) =>
      ({ kind: "breakPriceSet", seat, issue, times: 2 }) as const;
    const runs = toldTogether([
      kept(0),
      kept(1),
      price("us", "aid"),
      price("russia", "aid"),
      price("us", "fund"),
    ]);
    expect(runs.map((run) => run.length)).toEqual([2, 2, 1]);
    expect(story.filter((line) => /kept a promise|^Promises kept/.test(line.text)).length).toBeGreaterThan(0);
  });

  it("ends with the ending and every seat's score", () => {
    const end = endOf(events, telling);
    expect(end).toHaveLength(1 + Object.keys(scenario.seats).length);
    expect(end[0]).toContain(scenario.endings[state.results?.ending ?? ""]?.title);
  });
});
