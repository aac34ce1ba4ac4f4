import type { Box, Size } from "../../canvas/box.ts";
import europe from "../assets/europe.topo.json";
import { frameOf } from "../frame.ts";
import { landsOf } from "../lands.ts";
import { type Layout, type LayoutInput, layOut } from "../layout.ts";
import { type Europe, FRONT, GAZETTEER } from "../mapData.ts";
import { shownOf } from "../opening.ts";
import { EMPTY_PICTURE, type Link, type Picture, type Token } from "../picture.ts";

/** As long as the names of a scenario are. */
const LABELS: Readonly<Record<string, string>> = {
  ...{ usa: "USA", hun: "Hungary", tur: "Turkey", bal: "Baltics", ukr: "Ukraine", rus: "Russia" },
};

export const token = (seat: string, ...places: string[]): Token => ({
  seat,
  label: LABELS[seat] ?? seat,
  note: "",
  flags: ["xx"],
  places,
  you: false,
  active: false,
  readiness: null,
});

export const LANDS = landsOf(europe as unknown as Europe);

export const PICTURE: Picture = {
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
export const ALL_LINKS: readonly Link[] = SEATS.flatMap((from, index) =>
  SEATS.slice(index + 1).map((to): Link => ({ from, to, kind: "talk", label: "" })),
);

export const DEALS: readonly Link[] = [
  ...["hun", "bal", "ukr", "tur"].map((to): Link => ({ from: "usa", to, kind: "deal", label: "Deal" })),
];

export const SIZES: Readonly<Record<string, Size>> = {
  panel: { w: 636, h: 456 },
  tablet: { w: 720, h: 800 },
  screen: { w: 1440, h: 900 },
  phone: { w: 390, h: 621 },
  laptop: { w: 563, h: 306 },
  "small laptop": { w: 350, h: 236 },
};

/** In a row at the lower left, or where the view is low and narrow in a column at the right. */
export const controlsIn = ({ w, h }: Size): Box =>
  w < 480 && w > h ? { x: w - 46, y: h - 160, w: 46, h: 160 } : { x: 0, y: h - 58, w: 240, h: 58 };

export function lay(size: Size, changes: Partial<LayoutInput> = {}): Layout {
  const { picture = PICTURE } = changes;
  const frame = frameOf(size, shownOf(picture, GAZETTEER, [controlsIn(size)]));
  return layOut({
    picture,
    gazetteer: GAZETTEER,
    lands: LANDS,
    camera: frame.home,
    size,
    frame,
    front: FRONT.land,
    keepFree: [controlsIn(size)],
    measure: (text) => text.length * 7,
    before: null,
    ...changes,
  });
}

/** The opening view that a picture is laid out in. */
export const homeOf = (size: Size, picture: Picture = PICTURE) =>
  frameOf(size, shownOf(picture, GAZETTEER, [controlsIn(size)])).home;
