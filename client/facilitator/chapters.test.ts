import { describe, expect, it } from "vitest";
import type { StoryLine } from "../../shared/text/story.ts";
import { chaptersOf } from "./chapters.ts";

const line = (text: string): StoryLine => ({ kind: "line", text });
const phase = (text: string): StoryLine => ({ kind: "phase", text });
const round = (text: string): StoryLine => ({ kind: "round", text });

const story = [
  line("Ada joined."),
  round("Oslo"),
  phase("Briefing"),
  line("Event."),
  line("Support −2."),
  phase("Talks"),
  round("London"),
  phase("Briefing"),
  line("Another event."),
];

describe("A story phase by phase", () => {
  it("has the latest first, each under its round, with causes before what followed from them", () => {
    expect(chaptersOf(story, 100)).toEqual([
      { round: "London", phase: "Briefing", lines: [line("Another event.")] },
      { round: "Oslo", phase: "Talks", lines: [] },
      { round: "Oslo", phase: "Briefing", lines: [line("Event."), line("Support −2.")] },
      { round: null, phase: null, lines: [line("Ada joined.")] },
    ]);
  });

  it("keeps whole phases until there are enough lines", () => {
    expect(chaptersOf(story, 2).map(({ lines }) => lines.length)).toEqual([1, 0, 2]);
    expect(chaptersOf([], 2)).toEqual([]);
  });
});
