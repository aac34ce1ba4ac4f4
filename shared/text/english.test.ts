import { describe, expect, it } from "vitest";
import { createMatch } from "../engine/createMatch.ts";
import { viewFor } from "../engine/viewFor.ts";
import { EVENTS, type Event } from "../events/index.ts";
import { PHRASES } from "../model/phrase.ts";
import { REFUSAL_CODES } from "../model/refusal.ts";
import { bareScenario } from "../testing/bareScenario.ts";
import { atTable } from "../testing/table.ts";
import { testScenario } from "../testing/testScenario.ts";
import { ENGLISH } from "./english.ts";
import type { Language } from "./language.ts";
import { namesOf } from "./names.ts";
import { logLine } from "./sentence.ts";

const scenario = bareScenario(
  {
    council: {
      members: ["alpha", "beta"],
      walkAway: { alpha: 0, beta: 0 },
      values: { alpha: { border: [0, 4] }, beta: { border: [0, 2] } },
    },
  },
  { seats: ["alpha", "beta"] },
);
const { state } = createMatch({ scenario, seed: "s", pace: "untimed", scenarioHash: "h" });
const names = namesOf(viewFor(state, { kind: "seat", seat: "alpha" }), { w1: "A word." }, ENGLISH);

describe("Another language", () => {
  it("needs every sentence, and may have other words", () => {
    const { thankYou, ...phrases } = ENGLISH.phrases;
    const whole: Language = { ...ENGLISH, phrases: { ...phrases, thankYou: () => "Danke." } };
    // @ts-expect-error It lacks a sentence.
    const lacking: Language = { ...ENGLISH, phrases };
    expect(whole.phrases.thankYou({ id: "thankYou" }, names)).toBe("Danke.");
    expect(lacking.phrases).not.toHaveProperty("thankYou");
  });

  it("need not say what English says where it chooses between two words", () => {
    const now = { ...ENGLISH.ui.talks, with: () => "Sie." };
    const other: Language = { ...ENGLISH, ui: { ...ENGLISH.ui, talks: now } };
    expect(other.ui.draft.concluded(true)).toMatch(/\.$/);
    const drafts: Language["ui"]["draft"] = {
      ...ENGLISH.ui.draft,
      concluded: (text) => (text ? "Ja" : "Nein"),
    };
    expect(drafts.concluded(false)).toBe("Nein");
  });
});

describe("Every refusal has a sentence", () => {
  it.each(REFUSAL_CODES)("%s ends with a full stop", (code) => {
    const sentence = ENGLISH.refusals[code](
      { needed: 3, have: 1, most: 2, issue: "border", detail: "x" },
      names,
    );
    expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\?\?/);
  });
});

describe("Every stock phrase has a sentence", () => {
  it.each(PHRASES)("%s", (id) => {
    const sentence = ENGLISH.phrases[id]({ id, issue: "border", option: "o1" }, names);
    expect(sentence).toMatch(/^[A-Z].*[.?]$/);
    expect(sentence).not.toContain("undefined");
  });
});

describe("The log speaks in sentences", () => {
  const motion = {
    id: "council.r1.beta",
    table: "council",
    round: "r1",
    mover: "beta",
    changes: { border: "o1" },
    seconders: [],
    counterText: false,
    status: "tabled" as const,
    maintained: null,
    stances: {},
  };
  const events: readonly Event[] = [
    { kind: "positionTaken", table: "council", seat: "beta", issue: "border", option: "o1" },
    { kind: "motionTabled", motion },
    { kind: "motionFell", motion: motion.id, status: "untaken" },
    {
      kind: "silenceEnded",
      motion: motion.id,
      stances: { alpha: { kind: "break", reason: "r", words: null, counter: null }, beta: { kind: "keep" } },
      outcome: "broken",
    },
    {
      kind: "readingEnded",
      table: "council",
      stances: { alpha: { kind: "keep" } },
      counterTexts: [],
      outcome: "adopted",
    },
    { kind: "rollCallAnswered", table: "council", motion: null, party: "beta", stance: { kind: "abstain" } },
    { kind: "meetingsKnown", round: "r1", pairs: ["alpha+beta"] },
    { kind: "meetingsKnown", round: "r1", pairs: [] },
    { kind: "frontMoved", by: 3, active: [] },
    { kind: "dealEnded", deal: "alpha+beta.1", seat: "beta", status: "declined" },
    { kind: "capitalChanged", seat: "alpha", by: -3, cause: "breaking" },
    { kind: "stepBegan", step: { kind: "talks", round: "r1" } },
  ];
  it.each(events.map((event) => [event.kind, event] as const))("%s", (_, event) => {
    const line = logLine(ENGLISH.log, event, names);
    expect(line).toMatch(/^\S.*\.$/);
    expect(line).not.toMatch(/undefined|NaN|null/);
  });

  it("names the viewer's own seat “you”", () => {
    const line = logLine(
      ENGLISH.log,
      { kind: "reservationMade", table: "council", party: "alpha", issue: "border" },
      names,
    );
    expect(line).toMatch(/^You entered/);
  });

  it("says whether having no text is worth more or less than the brief suggests, and by how much", () => {
    const dealt = (by: number) =>
      logLine(ENGLISH.log, { kind: "walkAwayDealt", seat: "alpha", table: "council", by }, names);
    expect(dealt(-1)).toMatch(/is worth 1 point less than your brief suggests\.$/);
    expect(dealt(3)).toMatch(/is worth 3 points more than your brief suggests\.$/);
    expect(dealt(0)).toMatch(/is worth what your brief suggests\.$/);
  });

  it("says in words that a price is waived, halved or doubled", () => {
    const told = (times: number) =>
      logLine(ENGLISH.log, { kind: "breakPriceSet", seat: "beta", issue: null, times }, names);
    expect(told(0)).toMatch(/is waived this round\.$/);
    expect(told(0.5)).toMatch(/is halved this round\.$/);
    expect(told(1.5)).toMatch(/is multiplied by 1\.5 this round\.$/);
  });

  it("begins the name of a table or text with a small letter amid a sentence", () => {
    const vilnius = namesOf(atTable(testScenario("vilnius")).view("hungary"), {}, ENGLISH);
    const read = { kind: "readingBegan", table: "council", number: 1 } as const;
    expect(logLine(ENGLISH.log, read, vilnius)).toMatch(/^The draft communiqué was put under silence/);
    const back = { kind: "announcementWithdrawn", silence: "council.reading.1", seat: "turkey" } as const;
    expect(logLine(ENGLISH.log, back, vilnius)).toMatch(/on the whole of the draft communiqué\.$/);
    expect(ENGLISH.condition({ adopted: "council" }, vilnius, {})).toBe("there is a text at the Council");
  });

  it("says of a promise never to be broken that none is", () => {
    const said = (atMost: number) => ENGLISH.condition({ promisesBroken: "beta", atMost }, names, {});
    expect(said(0)).toMatch(/broke no promise$/);
    expect(said(1)).toMatch(/broke at most one promise$/);
  });

  it("has an entry for every kind of event", () => {
    expect(Object.keys(ENGLISH.log).sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it("in every line of a whole match of the main scenario", () => {
    const table = atTable(testScenario("vilnius")).goTo("over");
    const known = namesOf(table.view("hungary"), {}, ENGLISH);
    const lines = table.events
      .map((event) => logLine(ENGLISH.log, event, known))
      .filter((line) => line !== null);
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(line).toMatch(/^(?!.*(undefined|NaN|\[object)).+[.!?]$/s);
  });
});

describe("Effects are told line by line", () => {
  it("with signed amounts, indented under a chance or a condition", () => {
    const lines = ENGLISH.effects(
      [
        { capital: "self", by: 2 },
        { if: { settled: "border" }, then: [{ capital: "target", by: -1 }] },
        {
          die: [
            { weight: 1, effects: [] },
            { weight: 3, effects: [{ trust: { of: "beta", in: "self" }, by: 4 }] },
          ],
        },
      ],
      names,
      { self: "you", target: "the target" },
    );
    expect(lines).toEqual([
      { text: "Your capital", amount: "+2", depth: 0 },
      { text: "If border is settled:", amount: null, depth: 0 },
      { text: "Political capital of the target", amount: "−1", depth: 1 },
      { text: "With a chance of 25%:", amount: null, depth: 0 },
      { text: "nothing", amount: null, depth: 1 },
      { text: "With a chance of 75%:", amount: null, depth: 0 },
      { text: "Trust of beta in you", amount: "+4", depth: 1 },
    ]);
  });
});
