import { describe, expect, it } from "vitest";
import { playMatch } from "../bots/playMatch.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { StampedEvent } from "../events/index.ts";
import { testScenario } from "../testing/testScenario.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { namesOf } from "./names.ts";
import { logLine } from "./sentence.ts";
import { UKRAINIAN } from "./ukrainian.ts";

const scenario = testScenario("vilniusShort");
const { state, events } = playMatch({ scenario, seed: "secret names" });
// Ids of one word could be part of a sentence.
const IDS = [...Object.keys(scenario.cards), ...Object.keys(scenario.objectives)].filter((id) =>
  /[a-z][A-Z]/.test(id),
);
const forSeat =
  (seat: string) =>
  ({ audience }: StampedEvent) =>
    audience === "all" || audience.includes(seat);

describe.each([ENGLISH, GERMAN, UKRAINIAN])("The log in $name", (language) => {
  const { log, promise } = language;
  it.each(Object.keys(scenario.seats))("shows no id of a card or an objective to %s", (seat) => {
    const names = namesOf(viewFor(state, { kind: "seat", seat }), {}, language);
    const lines = events.filter(forSeat(seat)).flatMap((event) => logLine(log, event, names) ?? []);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => IDS.some((id) => line.includes(id)))).toEqual([]);
  });

  it("speaks of a card that the reader may not know without its name", () => {
    const names = namesOf(viewFor(state, { kind: "public" }), {}, language);
    const hidden = IDS.find((id) => id in scenario.cards && names.knownCard(id) === null) ?? "";
    const pledge = {
      kind: "card",
      promise: "play",
      card: hidden,
      until: Object.keys(scenario.rounds)[0] ?? "",
    } as const;
    const told = promise(
      { seat: Object.keys(scenario.seats)[0] ?? "", pledge, if: null, escrow: false },
      names,
    );
    expect(hidden).not.toBe("");
    expect(told).not.toContain(hidden);
    expect(told).not.toMatch(/[„“«][”“»]/);
  });
});
