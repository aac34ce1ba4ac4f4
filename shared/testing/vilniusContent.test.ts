import { describe, expect, it } from "vitest";
import { claimsOf } from "../scenario/sources.ts";
import { testScenario } from "./testScenario.ts";

const scenario = testScenario("vilnius");
const { cards, events, objectives, favours, endings, seats } = scenario;
const words = (text: string): number => text.split(/\s+/).length;

/** Every text of a value, wherever it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Paragraphs that a text names: "A2 ¶21", "A3 ¶19, ¶32", "A2 ¶24 to ¶26". */
function namedIn(text: string): readonly (readonly [article: string, paragraph: number])[] {
  return [...text.matchAll(/\b(A\d) ((?:(?:, | and | to )?¶\d+)+)/g)].flatMap(([, article = "", list = ""]) =>
    [...list.matchAll(/\d+/g)].map(([number]) => [article, Number(number)] as const),
  );
}

describe("The Road to Vilnius", () => {
  it.each(Object.keys(seats))(
    "gives %s at least nine cards, two public and six confidential objectives",
    (seat) => {
      expect(Object.values(cards).filter((card) => card.seats.includes(seat)).length).toBeGreaterThanOrEqual(
        9,
      );
      const own = Object.values(objectives).filter((objective) => objective.seat === seat);
      expect(own.filter(({ kind }) => kind === "public").length).toBe(2);
      expect(own.filter(({ kind }) => kind === "confidential").length).toBe(6);
    },
  );

  it.each(Object.keys(seats))(
    "sends %s cables of its own, and says where its brief has its facts from",
    (seat) => {
      const cables = Object.values(events).filter((event) => Object.hasOwn(event.cables, seat));
      expect(cables.length).toBeGreaterThanOrEqual(5);
      expect(Object.keys(seats[seat]?.claims ?? {}).length).toBeGreaterThanOrEqual(6);
    },
  );

  it("has at least twenty events, one for each round and the others to be drawn", () => {
    const fixed = Object.values(events).filter((event) => event.fixed);
    expect(Object.keys(events).length).toBeGreaterThanOrEqual(20);
    expect(fixed.length).toBe(Object.keys(scenario.rounds).length);
    expect(Object.keys(favours).length).toBeGreaterThanOrEqual(14);
  });

  it("has endings worth reading: each in eighty to a hundred and sixty words", () => {
    for (const { title, text } of Object.values(endings)) {
      expect(words(text), title).toBeGreaterThanOrEqual(80);
      expect(words(text), title).toBeLessThanOrEqual(160);
    }
  });

  it("keeps its cards and events short enough to be read at the table", () => {
    for (const { title, text } of [...Object.values(cards), ...Object.values(events)])
      expect(words(text), title).toBeLessThanOrEqual(60);
  });

  it("names no paragraph that its article hasn't got, in its texts either", () => {
    const lengths = new Map(Object.values(scenario.articles).map((one) => [one.short, one.paragraphs ?? 0]));
    const named = textsIn(scenario).flatMap(namedIn);
    expect(named.length).toBeGreaterThan(20);
    for (const [article, paragraph] of named)
      expect(lengths.get(article) ?? 0, `${article} ¶${paragraph}`).toBeGreaterThanOrEqual(paragraph);
  });

  it("says how long each article is, so that every citation can be checked", () => {
    for (const { title, paragraphs } of Object.values(scenario.articles))
      expect(paragraphs, title).toBeDefined();
    expect(claimsOf(scenario).every(({ source }) => source !== null)).toBe(true);
  });
});
