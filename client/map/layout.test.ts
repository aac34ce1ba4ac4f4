import { describe, expect, it } from "vitest";
import { type Box, boxAround, centreOf, encloses, grown, holds, overlap, touches } from "../canvas/box.ts";
import { toMap } from "./camera.ts";
import { samplesOf } from "./curve.ts";
import { frameOf } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { EMPTY_PICTURE, type Link } from "./picture.ts";
import { ALL_LINKS, controlsIn, DEALS, homeOf, LANDS, lay, PICTURE, SIZES, token } from "./testing/laid.ts";

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
    const controls = controlsIn(size);
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

  it("names no country on the land of another", () => {
    const camera = homeOf(size);
    const lands = layout.labels.filter(({ tone }) => tone !== "sea" && tone !== "town");
    for (const { text, box } of lands.filter((it) => it.tone !== "occupied"))
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const under = LANDS.countryAt(toMap(camera, size, [box.x + share * box.w, box.y + box.h / 2]));
        expect([text, null]).toContain(under?.toUpperCase() ?? null);
      }
  });

  it("sets a token of several capitals beside them, not on a neighbour to the south or east", () => {
    const baltics = layout.tokens.find((it) => it.token.seat === "bal");
    const middle = baltics ? centreOf(baltics.box) : ([0, 0] as const);
    const heights = baltics?.dots.map(([, y]) => y) ?? [];
    expect(middle[1]).toBeGreaterThan(Math.min(...heights));
    expect(middle[1]).toBeLessThan(Math.max(...heights));
    const under = LANDS.countryAt(toMap(homeOf(size), size, middle));
    expect(["Belarus", "Poland", "Russia"]).not.toContain(under);
  });

  it.each(["London", "Brussels"])(
    "marks a round in %s where that lies or at the frame, never in the sea of the inset",
    (place) => {
      const { note, inset, tokens } = lay(size, {
        picture: { ...PICTURE, highlight: { place, lines: [place] } },
      });
      if (inset && note) expect(touches(inset.box, boxAround(note.dot, { w: 16, h: 16 }))).toBe(false);
      for (const { box } of tokens) expect(note !== null && holds(box, note.dot)).toBe(false);
      expect(note?.lines).toContain(place);
      expect(note?.beyond != null).toBe(name === "phone");
    },
  );

  it("lets no badge lie under a token or on the note", () => {
    const { links, tokens, note } = lay(size, { picture: { ...PICTURE, links: DEALS } });
    const things = [...tokens.map(({ box }) => box), ...(note ? [note.box] : [])];
    const badges = links.flatMap(({ mark }) => (mark ? [mark.box] : []));
    expect(badges.length).toBeGreaterThan(2);
    for (const badge of badges)
      for (const thing of things) expect(overlap(badge, thing)).toBeLessThan(0.21 * badge.w * badge.h);
  });

  it("draws a far capital in an inset, or in a narrow view as an anchor at the edge", () => {
    const usa = layout.tokens.find((it) => it.token.seat === "usa");
    expect(layout.inset === null).toBe(size.w < 480);
    expect(usa?.edge).toBe(size.w < 480 ? "left" : null);
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

  it.each([
    { w: 563, h: 292 },
    { w: 563, h: 320 },
    { w: 637, h: 387 },
  ])(
    "leaves links from the inset free of their own token, and gives each its badge, at $w by $h px",
    (at) => {
      const you = { ...token("usa", "Washington"), you: true, note: "You" };
      const tokens = [you, ...PICTURE.tokens.slice(1)];
      const { links, tokens: laid, inset } = lay(at, { picture: { ...PICTURE, tokens, links: DEALS } });
      const own = laid.find((it) => it.token.seat === "usa")?.box ?? { x: 0, y: 0, w: 0, h: 0 };
      const paths = links.flatMap(({ curve }) => samplesOf(curve));
      expect(paths.filter((point) => holds(own, point))).toEqual([]);
      expect(links.filter(({ mark }) => mark === null)).toEqual([]);
      expect(inset && encloses(inset.box, own)).toBe(true);
    },
  );

  it("keeps a token with a long name in the inset, without its note", () => {
    const you = { ...token("usa", "Washington"), label: "USA USA", you: true, note: "You" };
    const { tokens, inset } = lay({ w: 748, h: 420 }, { picture: { ...PICTURE, tokens: [you] } });
    expect(tokens[0]?.words).toBe("name");
    expect(inset && tokens[0] && encloses(inset.box, tokens[0].box)).toBe(true);
  });

  it("points at a round's place that has been dragged out of the view", () => {
    const { home } = frameOf(size);
    const { note } = lay(size, { camera: { ...home, x: home.x + 2600 } });
    expect(note?.beyond?.[0]).toBeLessThan(0);
    expect(note && holds({ x: 0, y: 0, ...size }, note.dot)).toBe(true);
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
