import { describe, expect, it } from "vitest";
import { boxOf, centreOf, encloses, grown, holds, type Size, touches } from "../canvas/box.ts";
import { toMap } from "./camera.ts";
import { samplesOf } from "./curve.ts";
import type { Layout } from "./layout.ts";
import type { Picture } from "./picture.ts";
import { controlsIn, homeOf, LANDS, lay, PICTURE } from "./testing/laid.ts";

const WIDTHS = [300, 352, 420, 479, 546, 613, 700] as const;
const HEIGHTS = [180, 194, 210, 237, 292, 320, 374, 420, 500] as const;
/** Three times as wide as high, a view would have to show more than is drawn. */
const ALL = WIDTHS.flatMap((w) => HEIGHTS.map((h) => ({ w, h }))).filter(({ w, h }) => w < 3 * h);
/** The map beside its panels in windows of 1366 × 768, 1366 × 650, 1280 × 620 and 1024 × 600, with a hint above it and without. */
const BESIDE: readonly Size[] = [
  ...[222, 254, 264].map((h) => ({ w: 563, h })),
  ...[206, 210, 229, 254, 288].map((h) => ({ w: 578, h })),
  ...[187, 194, 221].map((h) => ({ w: 573, h })),
  ...[124, 161].map((h) => ({ w: 350, h })),
];
const SIZES: readonly Size[] = [...ALL, ...BESIDE];

const meetsAt = (place: string, date: string): Picture["highlight"] => ({ place, lines: [place, date] });
const link = (from: string, to: string) => ({ from, to, kind: "deal", label: "Deal" }) as const;
const seenBy = (seat: string, picture: Picture): Picture => ({
  ...picture,
  tokens: picture.tokens.map((token) => (token.seat === seat ? { ...token, you: true, note: "You" } : token)),
});

/** As the game shows them: who looks on, with whom it deals, and where the round meets. */
const PICTURES: Readonly<Record<string, Picture>> = {
  talks: seenBy("usa", {
    ...PICTURE,
    links: [link("usa", "hun"), link("usa", "tur")],
    highlight: meetsAt("Brussels", "15–16 June 2023"),
  }),
  deals: seenBy("bal", {
    ...PICTURE,
    links: [link("usa", "bal"), link("hun", "bal")],
    highlight: meetsAt("Vilnius", "11–12 July 2023"),
  }),
  "an observer": seenBy("ukr", {
    ...PICTURE,
    links: [link("usa", "ukr"), link("hun", "ukr"), link("tur", "ukr")],
    highlight: meetsAt("London", "21–22 June 2023"),
  }),
  "a first round": seenBy("usa", { ...PICTURE, highlight: meetsAt("Oslo", "31 May – 1 June 2023") }),
};

/** The lands that the capitals of a token lie in. */
const landsOfToken = (seat: string): readonly (string | null)[] =>
  ({
    ...{ hun: ["Hungary"], tur: ["Turkey"], bal: ["Estonia", "Latvia", "Lithuania"] },
    ...{ ukr: ["Ukraine"], rus: ["Russia"], usa: [] },
  })[seat] ?? [];
const PARTIES = PICTURE.tokens.flatMap(({ seat }) => landsOfToken(seat));

/** Tokens with a capital on the map itself, from west to east. */
const westToEast = ({ tokens, inset }: Layout) =>
  tokens
    .filter(({ dots: [dot] }) => dot && !(inset && holds(inset.box, dot)))
    .toSorted((a, b) => centreOf(boxOf(a.dots))[0] - centreOf(boxOf(b.dots))[0]);

describe.each(Object.entries(PICTURES))("on low maps, %s", (_, picture) => {
  const laid = SIZES.map((size) => ({ size, layout: lay(size, { picture }), home: homeOf(size, picture) }));
  const name = ({ w, h }: Size) => `${w} × ${h}`;

  it("sets no token on the land of another party", () => {
    const wrong = laid.flatMap(({ size, layout, home }) =>
      westToEast(layout).flatMap(({ token, box }) => {
        const under = LANDS.countryAt(toMap(home, size, centreOf(box)));
        const isWrong = PARTIES.includes(under) && !landsOfToken(token.seat).includes(under);
        return isWrong ? [`${name(size)}: ${token.seat} on ${under}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the order of the capitals from west to east", () => {
    const wrong = laid.flatMap(({ size, layout }) => {
      const [capitals, tokens] = [westToEast(layout), westToEast(layout).map(({ box }) => centreOf(box)[0])];
      return tokens.toSorted((a, b) => a - b).join() === tokens.join()
        ? []
        : [`${name(size)}: ${capitals.map(({ token }) => token.seat)} ${tokens.map(Math.round)}`];
    });
    expect(wrong).toEqual([]);
  });

  it("leads no line of a token with several capitals out of the view", () => {
    const wrong = laid.flatMap(({ size, layout }) =>
      layout.tokens.flatMap(({ token, dots }) =>
        dots.length > 1 && dots.some((dot) => !holds({ x: 0, y: 0, ...size }, dot))
          ? [`${name(size)}: ${token.seat}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("cuts no token, and sets none on another or on a control", () => {
    const wrong = laid.flatMap(({ size, layout }) => {
      const boxes = layout.tokens.map(({ box }) => box);
      return boxes.flatMap((box, index) => {
        const others = [...boxes.slice(index + 1), controlsIn(size)];
        const isCut = !encloses({ x: 0, y: 0, ...size }, box);
        return isCut || others.some((other) => touches(box, other))
          ? [`${name(size)}: ${layout.tokens[index]?.token.seat}`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("shows where the round meets, with no link through its name", () => {
    const wrong = laid.flatMap(({ size, layout: { note, links, tokens } }) => {
      const paths = links.flatMap(({ curve }) => samplesOf(curve, 80));
      const isShown =
        note !== null &&
        holds({ x: 0, y: 0, ...size }, note.dot) &&
        !tokens.some(({ box }) => holds(box, note.dot));
      const isCrossed =
        note !== null && note.lines.length > 0 && paths.some((at) => holds(grown(note.box, -2), at));
      return isShown && !isCrossed ? [] : [`${name(size)}: ${isShown ? "crossed" : "hidden"}`];
    });
    expect(wrong).toEqual([]);
  });
});
