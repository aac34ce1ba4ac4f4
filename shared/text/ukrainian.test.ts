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

describe("Ukrainian counts political capital", () => {
  const { ui, refusals } = UKRAINIAN;

  it("in units, in the form that goes with their number", () => {
    expect([1, 2, 5].map(ui.ballot.capital)).toEqual([
      "1 одиниця капіталу",
      "2 одиниці капіталу",
      "5 одиниць капіталу",
    ]);
    expect([1, 2].map(ui.hand.costs)).toEqual(["Коштує 1 одиницю капіталу", "Коштує 2 одиниці капіталу"]);
    expect(refusals.notEnoughCapital({ needed: 3, have: 1 }, names)).toContain("3 одиниці капіталу");
  });

  it("in one way everywhere", () => {
    const { announcing, drafting, effort, whispering } = ui;
    const said = [1, 2, 3, 5].flatMap((count) => [
      ...[announcing.hint(count), announcing.ifSilent(count, 4), announcing.silentCost(count)],
      ...[
        announcing.unkept(count),
        drafting.needs.price(count, 4),
        drafting.needs.consultationPrice(count, 4),
      ],
      ...[effort.hint(count), effort.price(count), effort.rest(count), ui.consulting.hint(2, count)],
      ...[whispering.after(count, 4, 0), whispering.made("США", "cover", count), ui.deals.inEscrow(count)],
      ...[whispering.hears("cover", count), whispering.hears("appeal", count), ui.deals.favourPrice(count)],
      ui.motions.composeHint({ most: 2, price: count, seconders: 1 }),
    ]);
    for (const text of said) expect(text).not.toMatch(/\d капітал/);
  });
});

describe("A Ukrainian sentence that names parties", () => {
  const { log, ui } = UKRAINIAN;

  it("writes the other allies small, and joins them with another “and” than before other sounds", () => {
    expect(ui.ballot.broken(["turkey", "allies"].map(names.within))).toBe(
      "Мовчання порушили: Туреччина та інші союзники",
    );
    expect(ui.ballot.broken(["turkey", "us"].map(names.within))).toBe(
      "Мовчання порушили: Туреччина і Сполучені Штати",
    );
  });

  it("begins with them large, and quotes them as they are called", () => {
    expect(ui.draft.reserved(names.within("allies"))).toMatch(/^Інші союзники: /);
    expect(ui.announcing.motionBy(names.within("allies"))).toBe("подання делегації «Інші союзники»");
  });

  it("says for whom an offer is, not whose", () => {
    const offered = { counterTo: null, round: "oslo", accepted: ["turkey"], undertakings: [] } as const;
    const deal = { ...offered, id: "turkey+us.1", proposer: "turkey", parties: ["turkey", "us"] };
    expect(logLine(log, { kind: "dealOffered", deal: { ...deal, status: "offered" } }, names)).toBe(
      "Туреччина: пропозиція для делегації «Сполучені Штати».",
    );
  });

  it("has no verb that would have to agree with them", () => {
    for (const party of ["us", "baltics"].map(names.within)) {
      expect(ui.deals.gives(party)).toBe(`Від делегації «${party}»`);
      expect(ui.draft.movedBy(party)).toBe(`автор: ${party}`);
    }
  });
});

it("Ukrainian tells of one card that one was drawn", () => {
  const drawn = (cards: readonly string[]) =>
    logLine(UKRAINIAN.log, { kind: "cardsDrawn", seat: "hungary", cards }, names);
  expect(drawn(["a"])).toBe("Ви отримали картку: a.");
  expect(drawn(["a", "b"])).toBe("Ви отримали картки: a; b.");
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
    expect(lines.filter((line) => /(^|[.!?] )інші союзники| і інші| [іта]+ Інші/.test(line))).toEqual([]);
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
    text: "Ціна порушення для делегації «Угорщина» у цьому раунді",
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
