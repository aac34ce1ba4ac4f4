import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { horses, pay, word } from "../testing/promises.ts";
import { atTable, type TestTable } from "../testing/table.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import type { Language } from "./language.ts";
import { namesOf } from "./names.ts";
import { logLine } from "./sentence.ts";
import { UKRAINIAN } from "./ukrainian.ts";

/** What a seat's log tells of offers and deals, line by line. */
function told(t: TestTable, seat: string, language: Language = ENGLISH): readonly string[] {
  const names = namesOf(t.view(seat), {}, language);
  return t.events
    .filter(({ kind, audience }) => kind.startsWith("deal") && audience !== "nobody")
    .map((event) => logLine(language.log, event, names))
    .filter((line) => line !== null);
}

describe("In the log", () => {
  it("an offer that was answered with another is not declined: the counter-offer is told, and nothing else", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: horses("two"), south: word });
    t.seat("south").counters({ north: horses(null), south: word });
    const lines = told(t, "north");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ made a counter-offer to you\.$/);
    for (const language of [GERMAN, UKRAINIAN]) expect(told(t, "north", language)).toHaveLength(2);
  });

  it("an offer that was declined is, also if somebody makes another afterwards", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: word }, ["south"]);
    t.seat("south").declines().offers({ north: word, south: word });
    expect(told(t, "north")).toContainEqual(expect.stringMatching(/ declined an offer\.$/));
  });

  it("whoever made an offer reads who accepted it, and with whom the deal is", () => {
    const t = atTable(assembly());
    t.seat("north").offers({ north: pay("south") }, ["south"]);
    t.seat("south").accepts();
    const south = namesOf(t.view("north"), {}, ENGLISH).within("south");
    expect(
      told(t, "north")
        .slice(-2)
        .map((line) => line.toLowerCase()),
    ).toEqual([
      `${south} accepted your offer.`.toLowerCase(),
      `Your deal with ${south} is in force.`.toLowerCase(),
    ]);
    const north = namesOf(t.view("south"), {}, ENGLISH).within("north");
    expect(told(t, "south")).toContain(`You accepted the offer of ${north}.`);
  });
});
