import { describe, expect, it } from "vitest";
import { type Box, encloses, grown, holds, type Size, touches } from "../canvas/box.ts";
import { samplesOf } from "./curve.ts";
import { frameOf } from "./frame.ts";
import { type Layout, type LayoutInput, layOut } from "./layout.ts";
import { FRONT, GAZETTEER } from "./mapData.ts";
import { EMPTY_PICTURE, type Link, type Picture, type Token } from "./picture.ts";

const token = (seat: string, ...places: string[]): Token => ({
  seat,
  label: seat.toUpperCase(),
  note: "",
  flags: ["xx"],
  places,
  you: false,
  active: false,
});

const PICTURE: Picture = {
  ...EMPTY_PICTURE,
  tokens: [
    token("usa", "Washington"),
    token("hun", "Budapest"),
    token("tur", "Ankara"),
    token("bal", "Tallinn", "Riga", "Vilnius"),
    token("ukr", "Kyiv"),
    token("rus", "Moscow"),
  ],
  highlight: { place: "Vilnius", lines: ["Vilnius", "summit"] },
};
const SEATS = PICTURE.tokens.map(({ seat }) => seat);
const ALL_LINKS: readonly Link[] = SEATS.flatMap((from, index) =>
  SEATS.slice(index + 1).map((to): Link => ({ from, to, kind: "talk", label: "" })),
);

const SIZES: Readonly<Record<string, Size>> = {
  panel: { w: 636, h: 456 },
  tablet: { w: 720, h: 800 },
  screen: { w: 1440, h: 900 },
  phone: { w: 390, h: 621 },
};

function lay(size: Size, changes: Partial<LayoutInput> = {}): Layout {
  const frame = frameOf(size);
  return layOut({
    picture: PICTURE,
    gazetteer: GAZETTEER,
    camera: frame.home,
    size,
    frame,
    front: FRONT.land,
    keepFree: [{ x: 0, y: size.h - 58, w: 240, h: 58 }],
    measure: (text) => text.length * 7,
    before: null,
    ...changes,
  });
}

const pairs = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
const texts = ({ labels }: Layout) => labels.map(({ text }) => text);

describe.each(Object.entries(SIZES))("the picture laid out on a %s", (name, size) => {
  const layout = lay(size);
  const tokens = layout.tokens.map(({ box }) => box);

  it("gives every seat a token, inside the view, none on another", () => {
    expect(tokens).toHaveLength(6);
    for (const box of tokens) expect(encloses({ x: 0, y: 0, ...size }, box)).toBe(true);
    for (const [a, b] of pairs(tokens)) expect(touches(a, b)).toBe(false);
  });

  it("hides no capital under a token", () => {
    const dots = layout.tokens.flatMap((it) => it.dots);
    for (const box of tokens) expect(dots.filter((dot) => holds(box, dot))).toEqual([]);
  });

  it("leaves the caller's controls free", () => {
    const controls = { x: 0, y: size.h - 58, w: 240, h: 58 };
    for (const box of [...tokens, ...layout.labels.map((it) => it.box)])
      expect(touches(box, controls)).toBe(false);
  });

  it("names the countries that matter, and lets no label touch anything else", () => {
    expect(texts(layout)).toEqual(expect.arrayContaining(["UKRAINE", "RUSSIA"]));
    const things = [...tokens, ...layout.labels.map((it) => it.box)];
    for (const [a, b] of pairs(things)) expect(touches(a, b)).toBe(false);
  });

  it("keeps labels off a link", () => {
    const linked = lay(size, { picture: { ...PICTURE, links: ALL_LINKS.slice(0, 3) } });
    const path = linked.links.flatMap(({ curve }) => samplesOf(curve));
    const minor = linked.labels.filter(({ text }) => !["UKRAINE", "RUSSIA", "TURKEY"].includes(text));
    for (const { box } of minor) expect(path.filter((point) => holds(box, point))).toEqual([]);
  });

  it("draws a far capital in an inset, or on a phone as an anchor at the edge", () => {
    const usa = layout.tokens.find((it) => it.token.seat === "usa");
    expect(layout.inset === null).toBe(name === "phone");
    expect(usa?.edge).toBe(name === "phone" ? "left" : null);
    if (usa && layout.inset) expect(encloses(layout.inset.box, usa.box)).toBe(true);
    else expect(usa?.box.x).toBe(0);
  });

  it("still draws a link between any two seats", () => {
    const full = lay(size, { picture: { ...PICTURE, links: ALL_LINKS } });
    expect(full.links).toHaveLength(15);
  });
});

describe("the picture laid out", () => {
  const size = { w: 636, h: 456 };

  it("leaves out a seat without a known place, and its links", () => {
    const lost = { ...PICTURE, tokens: [...PICTURE.tokens, token("moon", "Tranquility")] };
    const links = [{ from: "moon", to: "tur", kind: "deal", label: "" } as const];
    const layout = lay(size, { picture: { ...lost, links } });
    expect(layout.tokens.map((it) => it.token.seat)).not.toContain("moon");
    expect(layout.links).toEqual([]);
  });

  it("bends links around the tokens of others", () => {
    const link: Link = { from: "bal", to: "tur", kind: "deal", label: "Deal" };
    const layout = lay(size, { picture: { ...PICTURE, links: [link] } });
    const others = layout.tokens.filter(({ token: { seat } }) => seat !== "bal" && seat !== "tur");
    const path = samplesOf(layout.links[0]?.curve ?? { from: [0, 0], control: [0, 0], to: [0, 0] });
    for (const { box } of others) expect(path.filter((point) => holds(grown(box, 1), point))).toEqual([]);
  });

  it("names countries, seas and towns in the reader's words", () => {
    const names = { Ukraine: "Україна", "Black Sea": "Чорне море", Warsaw: "Варшава" };
    const named = texts(lay({ w: 1440, h: 900 }, { picture: { ...PICTURE, names } }));
    expect(named).toEqual(expect.arrayContaining(["УКРАЇНА", "Чорне море", "Варшава"]));
    expect(named).not.toContain("UKRAINE");
  });

  it("stays as it is while nothing changes", () => {
    const picture = { ...PICTURE, links: ALL_LINKS.slice(0, 5) };
    const first = lay(size, { picture });
    expect(lay(size, { picture, before: first })).toEqual(first);
  });

  it("draws an empty map for an empty picture", () => {
    const layout = lay(size, { picture: EMPTY_PICTURE });
    expect(layout.tokens).toEqual([]);
    expect(layout.note).toBeNull();
    expect(texts(layout)).toContain("UKRAINE");
  });
});
