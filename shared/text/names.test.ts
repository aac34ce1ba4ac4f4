import { describe, expect, it } from "vitest";
import { playMatch } from "../bots/playMatch.ts";
import { viewFor } from "../engine/viewFor.ts";
import { atTable } from "../testing/table.ts";
import { testScenario } from "../testing/testScenario.ts";
import { changeText } from "./change.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { namesOf } from "./names.ts";
import { namesOfAll } from "./namesOfAll.ts";
import { logLine } from "./sentence.ts";
import { storyOf } from "./story.ts";

const scenario = testScenario("vilnius");
const view = atTable(scenario).view("hungary");
const names = namesOf(view, {}, ENGLISH);

describe("A party's name", () => {
  it("has its article within sentences, and none alone", () => {
    expect(names.within("us")).toBe("the United States");
    expect(names.within("allies")).toBe("the other allies");
    expect([names.party("us"), names.short("us")]).toEqual(["United States", "USA"]);
    expect(names.within("turkey")).toBe("Turkey");
    expect(names.within("atlantis")).toBe("atlantis");
  });

  it("has no article of another language than that of the sentence", () => {
    expect(namesOf(view, {}, GERMAN).within("us")).toBe("United States");
    const german = atTable(testScenario("vilnius", "de")).view("hungary");
    expect(namesOf(german, {}, GERMAN).within("us")).toBe("Vereinigte Staaten");
    expect(namesOf(german, {}, ENGLISH).within("us")).toBe("Vereinigte Staaten");
  });

  it("is its name in a match that was begun before names could say more", () => {
    const { inSentence: _, ...us } = view.scenario.seats.us ?? expect.unreachable("no seat");
    const before = { ...view, scenario: { ...view.scenario, seats: { ...view.scenario.seats, us } } };
    expect(namesOf(before, {}, ENGLISH).within("us")).toBe("United States");
  });
});

describe("A text", () => {
  const called = (t: ReturnType<typeof atTable>, table: string) =>
    namesOf(t.view(null), {}, ENGLISH).textNow(table);

  it("is a draft until it is adopted, and has the scenario's name for what it then is", () => {
    const t = atTable(testScenario("tiny"));
    expect(called(t, "committee")).toBe("the draft bridge agreement");
    t.goTo("debrief");
    expect(t.table("committee").outcome).toBe("text");
    expect(called(t, "committee")).toBe("the bridge agreement");
  });

  it("stays a draft if the last silence was broken", () => {
    const t = atTable(testScenario("tiny"));
    t.goTo("reading").seat("lowbank").breaks();
    t.goTo("debrief");
    expect(t.table("committee").outcome).not.toBe("text");
    expect(called(t, "committee")).toBe("the draft bridge agreement");
  });

  it("keeps its name where the scenario has no other", () => {
    const t = atTable(testScenario("tutorial")).goTo("debrief");
    expect(Object.values(t.state.tables).map(({ outcome }) => outcome)).toEqual(["text"]);
    expect(called(t, Object.keys(t.state.tables)[0] ?? "")).toBe("the winter timetable");
  });
});

describe("An English sentence", () => {
  const { log, changes, story, refusals, ui } = ENGLISH;

  it("begins with such a name, and holds it", () => {
    const accepted = { kind: "dealAccepted", deal: "hungary+us.1", seat: "us" } as const;
    expect(logLine(log, accepted, names)).toBe("The United States accepted an offer.");
    const shift = { kind: "trustShifted", of: "baltics", in: "us", by: 2, cause: "motion" } as const;
    expect(logLine(log, shift, names)).toBe("Trust of the Baltic states in the United States +2.");
    expect(changeText(changes, shift, names).text).toBe("Trust of the Baltic states in the United States");
    expect(story.failed("us", "baltics", "Jets", names)).toBe(
      "The United States could not give the Baltic states: Jets.",
    );
    expect(refusals.notYourTurn({ turn: "us" }, names)).toBe("It is the United States that is called now.");
    expect(ui.ballot.motionTitle(names.within("us"), false)).toBe("Motion by the United States");
    expect(ui.draft.reserved(names.within("us"))).toMatch(/^The United States entered/);
    expect(ui.ballot.broken(["us", "turkey"].map(names.within))).toBe(
      "The United States and Turkey broke silence",
    );
  });

  it("speaks of the reader as before", () => {
    const shift = { kind: "trustShifted", of: "us", in: "hungary", by: 2, cause: "motion" } as const;
    expect(logLine(log, shift, names)).toBe("Trust of the United States in you +2.");
    const accepted = { kind: "dealAccepted", deal: "hungary+us.1", seat: "hungary" } as const;
    expect(logLine(log, accepted, names)).toBe("You accepted an offer.");
  });

  it("names parties alone before a colon and in brackets", () => {
    expect(story.score("us", "61", "Mixed", names)).toBe("United States: 61, mixed");
    const asked = { issue: "fund", asked: [{ option: "doubled", by: ["us", "baltics"] }] };
    expect(story.positions(asked, names)).toMatch(/\(United States and Baltic states\)\.$/);
  });
});

describe("A whole match in English", () => {
  const { state, events } = playMatch({ scenario, seed: "names" });
  const all = namesOfAll(namesOf(viewFor(state, { kind: "facilitator" }), {}, ENGLISH), state);
  const lines = [
    ...storyOf(events, { scenario, names: all, language: ENGLISH }).map(({ text }) => text),
    ...events.flatMap((event) => logLine(ENGLISH.log, event, names) ?? []),
  ];
  /** What the game says of its own, without what authors and members say. */
  const own = lines.map((line) => line.replace(/“[^”]*”/g, "“”").replace(/\([^()]*\)/g, "()"));

  it("never speaks of such a party without its article, but where its name stands alone", () => {
    const bare = /(?<!\b[Tt]he )\b(?:United States|Baltic states|other allies)\b(?!:)/;
    expect(own.filter((line) => line.includes("the United States")).length).toBeGreaterThan(20);
    expect(own.filter((line) => bare.test(line))).toEqual([]);
  });

  it("begins no sentence with a small letter", () => {
    expect(own.filter((line) => /^the |[.!?] the /.test(line))).toEqual([]);
  });
});
