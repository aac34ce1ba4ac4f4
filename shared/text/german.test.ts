import { describe, expect, it } from "vitest";
import { viewFor } from "../engine/viewFor.ts";
import type { Event } from "../events/index.ts";
import { PHRASES } from "../model/phrase.ts";
import { REFUSAL_CODES } from "../model/refusal.ts";
import { atTable } from "../testing/table.ts";
import { testScenario } from "../testing/testScenario.ts";
import { timeLeft } from "./de/dates.ts";
import { durationText } from "./de/durations.ts";
import { GERMAN } from "./german.ts";
import { namesOf } from "./names.ts";
import { logLine } from "./sentence.ts";

const table = atTable(testScenario("vilnius"));
const names = namesOf(viewFor(table.state, { kind: "seat", seat: "hungary" }), {}, GERMAN);

describe("German has a sentence", () => {
  it.each(REFUSAL_CODES)("for the refusal %s", (code) => {
    const about = { needed: 3, have: 1, most: 2, least: 1, issue: "fund", turn: "us", detail: "x" };
    expect(GERMAN.refusals[code](about, names)).toMatch(/^[A-ZÄÖÜ](?!.*(undefined|NaN|\?\?)).*\.$/);
  });

  it.each(PHRASES)("for the stock phrase %s", (id) => {
    const said = GERMAN.phrases[id]({ id, issue: "fund", option: "doubled" }, names);
    expect(said).toMatch(/^[A-ZÄÖÜ](?!.*undefined).*[.?]$/);
  });

  it("for every line of a whole match", () => {
    const played = table.goTo("over");
    const known = namesOf(played.view("hungary"), {}, GERMAN);
    const lines = played.events
      .map((event) => logLine(GERMAN.log, event, known))
      .filter((line) => line !== null);
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(line).toMatch(/^(?!.*(undefined|NaN|\[object)).+[.!?]$/s);
  });
});

describe("German speaks of names as they stand", () => {
  const told = (event: Event) => logLine(GERMAN.log, event, names);

  it("of others as minutes do, and to the reader as Sie", () => {
    const reserved = (party: string) =>
      told({ kind: "reservationMade", table: "council", party, issue: "fund" });
    expect(reserved("baltics")).toBe("Baltic states: einen Vorbehalt eingelegt, zur Klausel „Fund“.");
    expect(reserved("hungary")).toBe("Sie haben einen Vorbehalt eingelegt, zur Klausel „Fund“.");
  });

  it("with the article that goes with the motion, not with its mover", () => {
    const changes = { fund: "doubled" };
    const motion = {
      ...{ id: "council.oslo.turkey", table: "council", round: "oslo", mover: "turkey", changes },
      ...{ seconders: [], counterText: false, status: "tabled" as const, maintained: null, stances: {} },
    };
    const knowing = { ...names, motion: () => motion };
    const seconded: Event = { kind: "motionSeconded", motion: motion.id, party: "hungary" };
    expect(logLine(GERMAN.log, seconded, knowing)).toBe(
      "Sie haben den Antrag (Turkey) zu „Fund“ unterstützt.",
    );
    const yours = { ...knowing, motion: () => ({ ...motion, mover: "hungary" }) };
    expect(logLine(GERMAN.log, { ...seconded, party: "us" }, yours)).toBe(
      "United States: Ihren Antrag zu „Fund“ unterstützt.",
    );
  });
});

it("German writes the other allies small within a sentence, and large where one begins", () => {
  const german = namesOf(atTable(testScenario("vilnius", "de")).view("hungary"), {}, GERMAN);
  expect(GERMAN.ui.ballot.broken(["turkey", "allies"].map(german.within))).toBe(
    "Das Schweigen gebrochen: Türkei und übrige Verbündete",
  );
  const made = { kind: "reservationMade", table: "council", party: "allies", issue: "fund" } as const;
  expect(logLine(GERMAN.log, made, german)).toMatch(/^Übrige Verbündete: /);
});

describe("German counts", () => {
  it("one thing and many, and declines what stands after “in”", () => {
    expect(durationText(61)).toBe("1 Stunde und 1 Minute");
    expect(durationText(150)).toBe("2 Stunden und 30 Minuten");
    expect(GERMAN.ui.calendar.left(51 * 3_600_000)).toBe("in 2 Tagen 3 Stunden");
    expect(timeLeft(25 * 3_600_000)).toBe("1 Tag 1 Stunde");
  });

  it("with a decimal comma, and keeps the sign for per cent on the line of its number", () => {
    expect(GERMAN.ui.afterwards.percent(314)).toBe("31,4\u00a0%");
    expect(names.amount("territory", 179)).toBe("17,9\u00a0%");
    expect(GERMAN.numbers.signed(-2.5)).toBe("−2,5");
  });
});

it("Effects in German put the reader's own in the possessive and others in brackets", () => {
  const lines = GERMAN.effects(
    [
      { capital: "self", by: 2 },
      { if: { not: { broke: "turkey", alone: true } }, then: [{ capital: "us", by: -1 }] },
      { trust: { of: "everyone", in: "self" }, by: 4 },
    ],
    names,
    { self: GERMAN.ui.common.youSmall, everyone: GERMAN.ui.common.everybody },
  );
  expect(lines).toEqual([
    { text: "Ihr Kapital", amount: "+2", depth: 0 },
    {
      text: "Wenn gilt: nie allein das Schweigen gebrochen (Turkey)",
      amount: null,
      depth: 0,
    },
    { text: "Kapital (USA)", amount: "−1", depth: 1 },
    { text: "Vertrauen in Sie (alle)", amount: "+4", depth: 0 },
  ]);
});

it("A German transcript sets quotation marks within quotation marks single", () => {
  expect(GERMAN.story.said("turkey", "plenary", "Wir bitten um „Verdoppelt“ (Fonds).", names)).toBe(
    "Turkey, im Plenum: „Wir bitten um ‚Verdoppelt‘ (Fonds).“",
  );
});
