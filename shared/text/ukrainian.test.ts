import { describe, expect, it } from "vitest";
import { viewFor } from "../engine/viewFor.ts";
import type { Condition } from "../model/condition.ts";
import { PHRASES } from "../model/phrase.ts";
import { REFUSAL_CODES } from "../model/refusal.ts";
import { atTable } from "../testing/table.ts";
import { testScenario } from "../testing/testScenario.ts";
import { namesOf } from "./names.ts";
import { logLine } from "./sentence.ts";
import { timeLeft } from "./uk/dates.ts";
import { counted, type Forms } from "./uk/plurals.ts";
import { UKRAINIAN } from "./ukrainian.ts";

const table = atTable(testScenario("vilnius", "uk"));
const names = namesOf(viewFor(table.state, { kind: "seat", seat: "hungary" }), {}, UKRAINIAN);

/** With Ukrainian letters, ended, and with nothing that has no words. */
const WHOLE = /^(?!.*(undefined|NaN|\[object)).*[а-яіїєґ].*[.!?]$/s;

describe("A Ukrainian noun after a number", () => {
  const days: Forms = ["день", "дні", "днів"];
  it.each([
    [1, "1 день"],
    [3, "3 дні"],
    [5, "5 днів"],
    [0, "0 днів"],
    [11, "11 днів"],
    [12, "12 днів"],
    [21, "21 день"],
    [104, "104 дні"],
    [111, "111 днів"],
  ])("%i takes its form", (count, text) => expect(counted(count, days)).toBe(text));

  it("takes it in times that are left", () => {
    expect(timeLeft(27 * 3_600_000)).toBe("1 день 3 години");
    expect(timeLeft((5 * 60 + 20) * 60_000)).toBe("5 годин 20 хв");
  });
});

describe("Ukrainian has a sentence", () => {
  it.each(REFUSAL_CODES)("for the refusal %s", (code) => {
    const about = { needed: 3, have: 1, most: 2, least: 1, issue: "fund", turn: "us", detail: "x" };
    expect(UKRAINIAN.refusals[code](about, names)).toMatch(/^[А-ЯІЇЄҐ](?!.*(undefined|NaN|\?\?)).*\.$/);
  });

  it.each(PHRASES)("for the stock phrase %s", (id) => {
    const said = UKRAINIAN.phrases[id]({ id, issue: "fund", option: "doubled" }, names);
    expect(said).toMatch(/^[А-ЯІЇЄҐ](?!.*undefined).*[.?]$/);
  });

  it("for every line of a whole match", () => {
    const played = table.goTo("over");
    const known = namesOf(played.view("hungary"), {}, UKRAINIAN);
    const lines = played.events
      .map((event) => logLine(UKRAINIAN.log, event, known))
      .filter((line) => line !== null);
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(line).toMatch(WHOLE);
  });
});

it("Ukrainian tells what every card and favour does, and what every aim asks for, with names undeclined", () => {
  const { cards, favours, objectives } = testScenario("vilnius", "uk");
  const who = { self: "ви", target: UKRAINIAN.ui.hand.theTarget, everyone: UKRAINIAN.ui.common.everybody };
  const told = [
    ...[...Object.values(cards), ...Object.values(favours)].flatMap(({ effects }) =>
      UKRAINIAN.effects(effects, names, who).map(({ text }) => text),
    ),
    ...Object.values(objectives).map(({ met }) => UKRAINIAN.condition(met, names, who)),
  ];
  expect(told.length).toBeGreaterThan(300);
  // After a preposition a name stands in quotation marks, beside a word that has a case.
  for (const text of told)
    expect(text).toMatch(/^(?!.*(undefined|NaN|(для|до|від) (усі|ви|адресат|США)(?![а-яіїєґ]))).*[а-яіїєґ]/);
  const [price, trust] = UKRAINIAN.effects(
    [
      { breakPrice: { seat: "hungary" }, times: 0.5 },
      { trust: { of: "self", in: "us" }, by: -2 },
    ],
    names,
    who,
  );
  expect(price).toMatchObject({
    text: "Ціна порушення для делегації «Угорщина», цей раунд",
    amount: "× 0,5",
  });
  expect(trust).toMatchObject({ text: "Ваша довіра до делегації «США»", amount: "−2" });
});

it("Ukrainian denies in words of its own", () => {
  const said = (not: Condition) => UKRAINIAN.condition({ not }, names, {});
  expect(said({ adopted: "council" })).toBe("за столом «Рада» немає тексту");
  expect(said({ broke: "turkey", alone: true })).toBe(
    "делегація «Туреччина» не порушувала мовчання наодинці",
  );
  expect(said({ given: "jets" })).toBe("не надано послуги «Винищувачі»");
});

it("Ukrainian says of a promise never to be broken that none is", () => {
  const said = (atMost: number) => UKRAINIAN.condition({ promisesBroken: "turkey", atMost }, names, {});
  expect(said(0)).toBe("делегація «Туреччина» не порушила жодної обіцянки");
  expect(said(2)).toBe("делегація «Туреччина» порушила не більше ніж 2 обіцянки");
});

it("Ukrainian says what the reader did to the reader, and of others before a colon", () => {
  const made = (party: string) =>
    logLine(UKRAINIAN.log, { kind: "reservationMade", table: "council", party, issue: "fund" }, names);
  expect(made("hungary")).toMatch(/^Ви внесли застереження/);
  expect(made("turkey")).toMatch(/^\S+: внесено застереження/);
});
