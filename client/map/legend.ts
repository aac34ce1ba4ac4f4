import { LIGHT } from "../canvas/palette.ts";

/** What the map's drawing means, in the order of a key. The words for it are the page's. */
export const LEGEND_IDS = [
  "alliance",
  "accession",
  "defender",
  "occupied",
  "front",
  "frontBefore",
  "attacker",
  "talk",
  "offer",
  "deal",
] as const;
export type LegendId = (typeof LEGEND_IDS)[number];

const { map, ink } = LIGHT;
const area = (fill: string, line = "none", width = 0): string =>
  `<rect x="1" y="1" width="32" height="16" fill="${fill}" stroke="${line}" stroke-width="${width}"/>`;
const way = (colour: string, width: number, dash = "none"): string =>
  `<path d="M2 9h30" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${dash}"/>`;
const FRONT_WAY = "M1 13C12 2 20 17 33 5";

/** Diagonal lines over a swatch, `gap` px apart. */
function hatched(colour: string, gap: number, width: number): string {
  const count = Math.ceil(52 / gap);
  const lines = Array.from({ length: count }, (_, index) => `M${index * gap - 16} 17l16-16`).join("");
  return `<svg x="1" y="1" width="32" height="16" viewBox="1 1 32 16"><path d="${lines}" stroke="${colour}" stroke-width="${width}"/></svg>`;
}

function dotted(): string {
  const spots = [0, 1, 2, 3, 4].flatMap((column) =>
    [0, 1].map((row) => [4.5 + column * 7, 5 + row * 7] as const),
  );
  const all = [...spots, ...spots.map(([x, y]) => [x - 3.5, y + 3.5] as const)].filter(([x]) => x > 1.5);
  return all.map(([x, y]) => `<circle cx="${x}" cy="${y}" r=".8" fill="${map.attackerDots}"/>`).join("");
}

const INSIDES: Readonly<Record<LegendId, string>> = {
  alliance: area(map.alliance, map.allianceLine, 2),
  accession: area(map.other) + hatched(map.alliance, 9, 4.2),
  defender: area(map.defender, map.defenderLine, 1.4),
  occupied: area(map.defender) + hatched(map.occupied, 5, 1.15) + area("none", map.defenderLine, 1.4),
  front: `<path d="${FRONT_WAY}" fill="none" stroke="${map.front}" stroke-width="2.6"/>`,
  frontBefore: `<path d="${FRONT_WAY}" fill="none" stroke="${map.frontBefore}" stroke-width="1.1" stroke-dasharray="3 3"/>`,
  attacker: area(map.attacker) + dotted(),
  talk: way(ink, 1.7, "0.5 4.6"),
  offer: way(ink, 1.9, "6 4.5"),
  deal: way(ink, 2.6),
};

/** A swatch of the key as an SVG of 34 by 18 px, hidden from screen readers: the words stand beside it. */
export const legendSwatch = (id: LegendId): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">` +
  `${INSIDES[id]}</svg>`;
