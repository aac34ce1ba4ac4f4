import { describe, expect, test } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import type { StampedEvent } from "../../shared/events/index.ts";
import type { Viewer } from "../../shared/model/view.ts";
import { pseudoTranslation, textsOfScenario } from "../../shared/testing/pseudoTranslation.ts";
import { playRandomly } from "../../shared/testing/randomPlay.ts";
import { testScenario } from "../../shared/testing/testScenario.ts";
import { heard } from "./audience.ts";
import { eventsIn, speechOf, stateIn } from "./speech.ts";

const marked = { language: "xx", texts: pseudoTranslation("vilnius", (text) => `[${text}]`) };
const played = playRandomly(testScenario("vilnius"), 5).match;
const events = played.log.flatMap((entry) => entry.events);
const viewers: readonly Viewer[] = [
  ...Object.keys(played.state.seats).map((seat): Viewer => ({ kind: "seat", seat })),
  { kind: "public" },
  { kind: "facilitator" },
];

/** All texts in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const created = (translations: object): readonly StampedEvent[] => [
  { ...(events[0] as StampedEvent), translations } as StampedEvent,
];

describe("A match in another language", () => {
  const original = new Set(textsOfScenario("vilnius"));

  test.each(viewers.map((viewer) => [JSON.stringify(viewer), viewer] as const))(
    "shows %s none of the scenario's own texts, at its end with everything open",
    (_, viewer) => {
      const view = viewFor(stateIn(played.state, marked), viewer);
      expect(view.scenario.language).toBe("xx");
      expect(view.scenario.title).toMatch(/^\[.*\]$/);
      // Short ids, such as `corridor`, may happen to be texts too.
      const left = textsIn({ ...view, viewer: null }).filter(
        (text) => original.has(text) && text.includes(" "),
      );
      expect(left).toEqual([]);
    },
  );

  test("tells in its log what a die showed as the language has it, and changes nothing else", () => {
    const all = heard(events, { kind: "facilitator" });
    const said = eventsIn(all, played.state, marked);
    const dice = said.flatMap((event) =>
      event.kind === "dieRolled" && event.text !== null ? [event.text] : [],
    );
    expect(dice.length).toBeGreaterThan(0);
    for (const text of dice) expect(text).toMatch(/^\[.*\]$/s);
    expect(said.map(({ kind }) => kind)).toEqual(all.map(({ kind }) => kind));
    expect(textsIn(said).filter((text) => original.has(text) && text.includes(" "))).toEqual([]);
  });

  test("is as it was written for who reads a language that it has not, and in logs from before there were any", () => {
    const log = created({ de: { title: "Der Weg" } });
    expect(speechOf(log, "de")).toEqual({ language: "de", texts: { title: "Der Weg" } });
    expect(speechOf(log, "uk")).toBeNull();
    expect(speechOf(log, "constructor")).toBeNull();
    expect(speechOf(log, null)).toBeNull();
    expect(speechOf(events, "de")).toBeNull();
    expect(stateIn(played.state, null)).toBe(played.state);
  });

  test("is made once for each state, however many read it", () => {
    expect(stateIn(played.state, marked)).toBe(stateIn(played.state, marked));
  });
});
