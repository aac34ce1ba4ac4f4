import { describe, expect, it } from "vitest";
import { playMatch } from "../bots/playMatch.ts";
import { viewFor } from "../engine/viewFor.ts";
import { testScenario } from "../testing/testScenario.ts";
import { ENGLISH } from "./english.ts";
import { namesOf } from "./names.ts";
import { namesOfAll } from "./namesOfAll.ts";
import { endOf, storyOf } from "./story.ts";

const scenario = testScenario("vilnius");
const { state, events } = playMatch({ scenario, seed: "told" });
const names = namesOfAll(namesOf(viewFor(state, { kind: "facilitator" }), {}, ENGLISH.numbers), state);
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

  it("ends with the ending and every seat's score", () => {
    const end = endOf(events, telling);
    expect(end).toHaveLength(1 + Object.keys(scenario.seats).length);
    expect(end[0]).toContain(scenario.endings[state.results?.ending ?? ""]?.title);
  });
});
