import { describe, expect, it } from "vitest";
import { type CardExtras, type PlanOptions, type Print, planCard } from "./cardPlan.ts";
import type { CardFace } from "./hand.ts";

const measure = (text: string, font: string) =>
  text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 14) * 0.5;
const OPTIONS: PlanOptions = { size: { w: 230, h: 206 }, large: false, top: 0, measure };
const PHONE: PlanOptions = { size: { w: 306, h: 372 }, large: true, top: 0, measure };

const FACE: CardFace = {
  title: "Renew the grain corridor",
  theme: "Black Sea",
  icon: "handshake",
  price: 3,
  lines: [
    { label: "Escalation", change: "−1", depth: 0 },
    { label: "Cohesion", change: "+2", depth: 0 },
  ],
  more: ["2 more", "1 more", ""],
  condition: "Lasts two rounds",
  source: "Article 2, paragraph 8",
};
const PLAIN: CardExtras = { text: "What it does.", note: "", noteIcon: "dot", noteInk: "quiet", dear: false };

const texts = (prints: readonly Print[]) =>
  prints.flatMap((print) => (print.kind === "text" ? [print.text] : []));

describe("a printed card", () => {
  it("says its theme, price, title, effects, condition and source", () => {
    const said = texts(planCard(FACE, PLAIN, OPTIONS)).join(" | ");
    for (const part of [
      "Black Sea",
      "3",
      "Renew the grain",
      "Escalation",
      "−1",
      "+2",
      "Lasts two rounds",
      "Article 2",
    ]) {
      expect(said).toContain(part);
    }
  });

  it("counts its price in as many pips, smaller ones where there is less room; else the number says it alone", () => {
    const pips = (price: number, theme = FACE.theme, w = 230) =>
      planCard({ ...FACE, price, theme }, PLAIN, { ...OPTIONS, size: { w, h: 206 } }).filter(
        (print) => print.kind === "pip",
      );
    expect([0, 1, 4, 6, 7, 12].map((price) => pips(price).length)).toEqual([0, 1, 4, 6, 0, 0]);
    const radius = (of: ReturnType<typeof pips>) => of[0]?.radius ?? 0;
    const small = pips(4, "Membership", 176);
    expect(small).toHaveLength(4);
    expect(radius(small)).toBeLessThan(radius(pips(4)));
    expect(pips(4, "A theme with a long name", 176)).toHaveLength(0);
  });

  it("marks a price that can't be paid by hollow pips, not by colour alone", () => {
    const prints = planCard(FACE, { ...PLAIN, dear: true }, OPTIONS);
    expect(prints.filter((print) => print.kind === "pip" && !print.hollow)).toEqual([]);
  });

  it("explains itself to the last word where it fills a phone, and in fewer lines where there is less room", () => {
    const text = `${"Contracts over several years let the makers of shells build new lines. ".repeat(2)}At last.`;
    const said = (h: number) =>
      texts(planCard(FACE, { ...PLAIN, text }, { ...PHONE, size: { w: 306, h } })).join(" ");
    expect(said(372)).toContain("At last.");
    expect(said(330)).toContain("…");
    for (const h of [372, 330])
      for (const part of ["Escalation", "Cohesion", "Lasts two rounds"]) expect(said(h)).toContain(part);
  });

  /** A card that does so many things, each of which takes a line. */
  const doing = (count: number): CardFace => ({
    ...FACE,
    title: "Title",
    condition: "",
    lines: Array.from({ length: count }, (_, index) => ({
      label: `Effect ${index}`,
      change: "+9",
      depth: 0,
    })),
    more: [...Array.from({ length: count }, (_, shown) => `${count - shown} more`), ""],
  });
  const ofHeight = (h: number) => ({ ...OPTIONS, size: { w: 230, h } });

  it("shows as many effects as have room, and says how many more there are", () => {
    const said = (count: number, h: number) => texts(planCard(doing(count), PLAIN, ofHeight(h)));
    expect(said(5, 206)).toContain("Effect 4");
    expect(said(5, 206).filter((text) => text.endsWith("more"))).toEqual([]);
    expect(said(7, 206)).toContain("3 more");
    expect(said(7, 206)).not.toContain("Effect 4");
  });

  it("leaves effects out, and its source, before it cuts the words of one", () => {
    const long = {
      label: "An effect that takes three lines of words to say it on a card",
      change: "+1",
      depth: 0,
    };
    const face = { ...doing(4), lines: [long, ...doing(3).lines], source: "The source" };
    const said = (h: number) => texts(planCard(face, PLAIN, ofHeight(h)));
    expect(said(216)).toEqual(expect.arrayContaining(["Effect 0", "Effect 2", "The source"]));
    for (const h of [216, 190, 170, 150, 135]) expect(said(h).join(" ")).toContain("to say it on a card");
    expect(said(190)).toContain("Effect 2");
    expect(said(190)).not.toContain("The source");
    expect(said(170)).toEqual(expect.arrayContaining(["Effect 0", "2 more"]));
    expect(said(150)).toContain("3 more");
    expect(said(135).filter((text) => text.endsWith("more"))).toEqual([]);
  });

  it("shows one effect at least, be there little room and a long title", () => {
    const title = "A title of the greatest length that anybody would give";
    for (const h of [150, 120])
      expect(texts(planCard({ ...doing(6), title }, PLAIN, ofHeight(h)))).toContain("Effect 0");
  });

  it("marks by its icon what must hold, and nothing else", () => {
    const icons = (face: CardFace) =>
      planCard(face, PLAIN, OPTIONS).flatMap((print) => (print.kind === "icon" ? [print.icon] : []));
    expect(icons(FACE)).toContain("link");
    expect(icons(doing(9))).toEqual([FACE.icon]);
  });

  it("says its state where otherwise the source stands", () => {
    const prints = planCard(FACE, { ...PLAIN, note: "Committed", noteIcon: "check" }, OPTIONS);
    expect(texts(prints)).toContain("Committed");
    expect(texts(prints)).not.toContain(FACE.source);
  });

  it("explains itself on a phone, where there is room", () => {
    expect(texts(planCard(FACE, PLAIN, OPTIONS))).not.toContain("What it does.");
    expect(texts(planCard(FACE, PLAIN, PHONE))).toContain("What it does.");
  });

  const LONG: CardFace = {
    ...FACE,
    theme: "A theme that is longer than a theme should be",
    title: "A title of the greatest length that anybody would ever give to a card of this game",
    price: 12,
    lines: [
      { label: "Support at home for a commitment of many years", change: "+3 to +5", depth: 0 },
      { label: "Trust of all other delegations at the table", change: "−10", depth: 1 },
    ],
    condition:
      "Needs the consent of the other side, and that it was given what it asked for in an earlier round",
    source: "Background: an initiative that was announced in the summer of the year before, and its renewal",
  };

  it.each([
    ["small", OPTIONS],
    ["narrow", { ...OPTIONS, size: { w: 196, h: 150 } }],
    ["revealed", { ...OPTIONS, top: 32 }],
    ["large", PHONE],
  ] as const)("never prints beyond its edge when everything is long: %s", (_name, options) => {
    for (const print of planCard(LONG, { ...PLAIN, text: LONG.source.repeat(4) }, options)) {
      if (print.kind !== "text") continue;
      const width = measure(print.text, print.font);
      const left = print.align === "left" ? print.at[0] : print.at[0] - width;
      expect(left).toBeGreaterThanOrEqual(12);
      expect(left + width).toBeLessThanOrEqual(options.size.w - 12);
      expect(print.at[1]).toBeGreaterThan(options.top);
      expect(print.at[1]).toBeLessThan(options.size.h - 8);
    }
  });

  it("keeps the lines of a full card apart", () => {
    const left = planCard(LONG, PLAIN, OPTIONS).flatMap((print) => {
      return print.kind === "text" && print.align === "left" ? [print.at[1]] : [];
    });
    const heights = [...new Set(left)].toSorted((a, b) => a - b);
    for (const [index, y] of heights.slice(1).entries())
      expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(15);
  });
});
