import { readFileSync } from "node:fs";
import type { Point } from "../../client/canvas/box.ts";
import { ICONS, type IconName } from "../../client/icons.ts";
import { arc, type Curve, pointOn } from "../../client/map/curve.ts";
import { FRAME, outlines } from "./outlines.ts";

type Line = readonly Point[];

const places = JSON.parse(
  readFileSync(new URL("../../client/map/assets/places.json", import.meta.url), "utf8"),
) as { readonly places: Readonly<Record<string, { readonly xy: Point | null }>> };

/** Points as whole km, each as the way from the one before. */
function tracedLine(line: Line): string {
  const whole = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const ways = whole.slice(1).flatMap(([x, y], index): readonly string[] => {
    const [fromX, fromY] = whole[index] ?? [0, 0];
    const [dx, dy] = [x - fromX, y - fromY];
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? "" : " "}${dy}`];
  });
  const [startX, startY] = whole[0] ?? [0, 0];
  return ways.length === 0 ? "" : `M${startX} ${startY}l${ways.join(" ").replaceAll(" -", "-")}`;
}

const traced = (lines: readonly Line[], close = ""): string =>
  lines
    .map(tracedLine)
    .filter((path) => path !== "")
    .map((path) => path + close)
    .join("");

const path = (name: string, d: string): string => `<path class="lp-${name}" d="${d}"/>`;

const placeAt = (name: string): Point => {
  const [x, y] = places.places[name]?.xy ?? [0, 0];
  return [x - FRAME.x, y - FRAME.y];
};

/** From beyond the left edge, where the inset's places are. */
const FAR: Point = [-1500, 1150];

interface Link {
  readonly kind: "talk" | "offer" | "deal";
  readonly icon: IconName;
  readonly curve: Curve;
  /** Where along it the sign stands. */
  readonly at: number;
}

/** As the map shows them in a match: talks dotted, an offer dashed, a deal solid. */
const LINKS: readonly Link[] = [
  { kind: "talk", icon: "msg", curve: arc(placeAt("Riga"), placeAt("Ankara"), 0.12), at: 0.45 },
  { kind: "talk", icon: "msg", curve: arc(placeAt("Budapest"), placeAt("Moscow"), -0.16), at: 0.7 },
  { kind: "offer", icon: "file", curve: arc(FAR, placeAt("Ankara"), -0.1), at: 0.66 },
  { kind: "deal", icon: "handshake", curve: arc(placeAt("Kyiv"), placeAt("Ankara"), 0.16), at: 0.62 },
  { kind: "talk", icon: "msg", curve: arc(FAR, placeAt("Riga"), -0.14), at: 0.62 },
];
const CAPITALS = ["Riga", "Budapest", "Kyiv", "Ankara", "Moscow"];
/** Where the text is to be adopted. */
const SUMMIT = "Vilnius";

const rounded = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;

function drawnLink({ kind, curve }: Link): string {
  const d = `M${rounded(curve.from)}Q${rounded(curve.control)} ${rounded(curve.to)}`;
  return path("casing", d) + path(kind, d);
}

function drawnSign({ icon, curve, at }: Link): string {
  const [x, y] = pointOn(curve, at);
  return `<g class="lp-sign" transform="translate(${rounded([x, y])})"><circle r="62"/><g transform="scale(3) translate(-12 -12)">${ICONS[icon]}</g></g>`;
}

function drawnPlace(name: string): string {
  const [x, y] = placeAt(name).map(Math.round);
  const summit = name === SUMMIT ? `<circle class="lp-ring" cx="${x}" cy="${y}" r="52"/>` : "";
  return `${summit}<circle class="lp-place" cx="${x}" cy="${y}" r="24"/>`;
}

/** Diagonal lines or staggered dots, so that no kind of land is told by its colour alone. */
const PATTERNS = [
  '<pattern id="lp-hatch" width="26" height="26" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="lp-hatch" d="M4 0v26"/></pattern>',
  '<pattern id="lp-stripes" width="52" height="52" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="lp-stripes" d="M13 0v52"/></pattern>',
  '<pattern id="lp-dots" width="44" height="44" patternUnits="userSpaceOnUse"><circle class="lp-dots" cx="11" cy="11" r="4.5"/><circle class="lp-dots" cx="33" cy="33" r="4.5"/></pattern>',
].join("");

/** The map as it stands before a match, in the classes that the page's styles give the map's colours to. */
export function landingPicture(): string {
  const { areas, coast, borders, allianceLine, defenderLine, occupied, front } = outlines();
  const defender = traced(areas.defender, "z");
  const attacker = traced(areas.attacker, "z");
  const accession = traced(areas.accession, "z");
  const shore = traced(coast);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.w} ${FRAME.h}" preserveAspectRatio="xMaxYMid meet">`,
    `<defs>${PATTERNS}<clipPath id="lp-defended"><path d="${defender}"/></clipPath><path id="lp-shore" d="${shore}"/></defs>`,
    [1, 2, 3].map((water) => `<use href="#lp-shore" class="lp-water-${water}"/>`).join(""),
    path("other", traced(areas.other, "z")),
    path("other", accession),
    `<path fill="url(#lp-stripes)" d="${accession}"/>`,
    path("alliance", traced(areas.alliance, "z")),
    path("attacker", attacker),
    `<path fill="url(#lp-dots)" d="${attacker}"/>`,
    path("defender", defender),
    '<use href="#lp-shore" class="lp-coast"/>',
    path("borders", traced(borders)),
    path("alliance-line", traced(allianceLine)),
    `<g clip-path="url(#lp-defended)"><path class="lp-tint" d="${tracedLine(occupied)}z"/><path fill="url(#lp-hatch)" d="${tracedLine(occupied)}z"/></g>`,
    path("defender-line", traced(defenderLine)),
    `<g clip-path="url(#lp-defended)">${path("front-casing", traced(front))}${path("front", traced(front))}</g>`,
    LINKS.map(drawnLink).join(""),
    [...CAPITALS, SUMMIT].map(drawnPlace).join(""),
    LINKS.map(drawnSign).join(""),
    "</svg>\n",
  ].join("\n");
}
