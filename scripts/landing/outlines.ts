import { readFileSync } from "node:fs";
import { merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";
import type { Point } from "../../client/canvas/box.ts";
import { type FrontData, frontLine } from "../../client/map/front.ts";
import { thinned } from "../../client/map/thinned.ts";

/** What is seen of the map at least, in km. To its left there is more, behind the page's words. */
export const FRAME = { x: 1500, y: 1100, w: 3050, h: 2290 };

/** How far, in km, a line may lie from where the map has it: about a px. */
const TOLERANCE = 4;
/** Km beyond the frame at which land ends, out of sight; to the left it goes on to the map's own edge. */
const BEYOND = 60;
const EDGE = 0;
/** Islands with less than this many km² are left out. */
const SMALL = 250;

type Line = readonly Point[];
type CountryClass = "alliance" | "accession" | "defender" | "attacker" | "other";
/** What `scripts/map` writes about each country. */
interface Country {
  readonly class: CountryClass;
  readonly small: boolean;
}
type Europe = Topology<{ readonly countries: GeometryCollection<Country> }>;

/** The lines and areas of the drawing, in km from the corner of the frame. */
export interface Outlines {
  readonly areas: Readonly<Record<CountryClass, readonly Line[]>>;
  readonly coast: readonly Line[];
  readonly borders: readonly Line[];
  readonly allianceLine: readonly Line[];
  readonly defenderLine: readonly Line[];
  readonly occupied: Line;
  readonly front: readonly Line[];
}

const asset = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../client/map/assets/${name}`, import.meta.url), "utf8"));

const countryOf = (geometry: GeometryObject): Country => geometry.properties as Country;
const pointsOf = (line: readonly (readonly number[])[]): Line => line.map(([x = 0, y = 0]): Point => [x, y]);

function areaOf(ring: Line): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled / 2);
}

/** Cuts a ring to one side of a line across the map (Sutherland and Hodgman 1974). */
function cut(ring: Line, axis: 0 | 1, at: number, above: boolean): Line {
  const isIn = (point: Point) => (above ? point[axis] >= at : point[axis] <= at);
  return ring.flatMap((point, index): readonly Point[] => {
    const before = ring.at(index - 1) ?? point;
    const share = (at - before[axis]) / (point[axis] - before[axis]);
    const crossing: Point = [
      before[0] + (point[0] - before[0]) * share,
      before[1] + (point[1] - before[1]) * share,
    ];
    if (isIn(point)) return isIn(before) ? [point] : [crossing, point];
    return isIn(before) ? [crossing] : [];
  });
}

const [LEFT, RIGHT] = [EDGE, FRAME.x + FRAME.w + BEYOND];
const [TOP, BOTTOM] = [FRAME.y - BEYOND, FRAME.y + FRAME.h + BEYOND];

const inFrame = (ring: Line): Line =>
  cut(cut(cut(cut(ring, 0, LEFT, true), 0, RIGHT, false), 1, TOP, true), 1, BOTTOM, false);

const isSeen = ([x, y]: Point): boolean => x >= LEFT && x <= RIGHT && y >= TOP && y <= BOTTOM;

/** The stretches of a line that run in the frame. */
function stretches(line: Line): readonly Line[] {
  const parts: Point[][] = [[]];
  for (const point of line) {
    if (isSeen(point)) parts.at(-1)?.push(point);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.filter(({ length }) => length > 1);
}

const shifted = (line: Line): Line => line.map(([x, y]): Point => [x - FRAME.x, y - FRAME.y]);

/** A ring has no ends that could stay: it is thinned half by half. */
function thinnedRing(ring: Line): Line {
  const half = Math.floor(ring.length / 2);
  return [
    ...thinned(ring.slice(0, half + 1), TOLERANCE).slice(0, -1),
    ...thinned(ring.slice(half), TOLERANCE),
  ];
}

/** Everything that the first page's picture is drawn from, out of the map's own files. */
export function outlines(): Outlines {
  // Both files are written by scripts/map, which gives them these shapes.
  const europe = asset("europe.topo.json") as Europe;
  const front = asset("front.json") as FrontData;
  const { countries } = europe.objects;
  const areas = countries.geometries.filter((it) => it.type === "Polygon" || it.type === "MultiPolygon");
  const area = (name: CountryClass): readonly Line[] => {
    const members = areas.filter((it) => countryOf(it).class === name) as (Polygon | MultiPolygon)[];
    return merge(europe, members)
      .coordinates.flat()
      .map((ring) => inFrame(pointsOf(ring)))
      .filter((ring) => areaOf(ring) > SMALL)
      .map((ring) => shifted(thinnedRing(ring)));
  };
  const lines = (wanted: (a: Country, b: Country) => boolean): readonly Line[] =>
    mesh(europe, countries, (a, b) => wanted(countryOf(a), countryOf(b)))
      .coordinates.flatMap((line) => stretches(pointsOf(line)))
      .map((line) => shifted(thinned(line, TOLERANCE)));
  const differ = (a: Country, b: Country, name: CountryClass) => (a.class === name) !== (b.class === name);
  const { land, river, occupied } = frontLine(front, front.start);
  const isLong = (line: Line) => line.length > 6;
  return {
    areas: {
      alliance: area("alliance"),
      accession: area("accession"),
      defender: area("defender"),
      attacker: area("attacker"),
      other: area("other"),
    },
    coast: lines((a, b) => a === b).filter(isLong),
    borders: lines((a, b) => a !== b),
    allianceLine: lines((a, b) => differ(a, b, "alliance") && !a.small && !b.small),
    defenderLine: lines((a, b) => differ(a, b, "defender") || (a === b && a.class === "defender")),
    occupied: shifted(thinned(occupied, TOLERANCE)),
    front: [land, river].map((line) => shifted(thinned(line, TOLERANCE))),
  };
}
