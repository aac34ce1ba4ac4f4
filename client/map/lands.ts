import type { Geometry } from "geojson";
import { feature } from "topojson-client";
import { type Box, boxOf, holds, type Point } from "../canvas/box.ts";
import type { Europe } from "./mapData.ts";
import { thinned } from "./thinned.ts";

/** Which land a point of the map lies in. */
export interface Lands {
  /** The names of all lands. */
  readonly names: ReadonlySet<string>;
  /** The country that a point, in km, lies in; the sea is nobody's. */
  readonly countryAt: (at: Point) => string | null;
  /** The same to within half a cell: for who asks of many points again and again, as the map is dragged. */
  readonly roughlyAt: (at: Point) => string | null;
}

interface Land {
  readonly country: string;
  readonly around: Box;
  readonly rings: readonly (readonly Point[])[];
}

/** A border that is off by so many km still tells on whose land a name stands. */
const TOLERANCE = 6;
/** Km from one answer that is remembered to the next. */
const CELL = 16;

/** The lands of the map, roughly: for asking, not for drawing. */
export function landsOf(europe: Europe): Lands {
  const lands = feature(europe, europe.objects.countries).features.flatMap(({ geometry, properties }) =>
    polygonsOf(geometry).map((polygon) => landOf(properties.name, polygon)),
  );
  const countryAt = (at: Point) =>
    lands.find((land) => holds(land.around, at) && isWithin(land, at))?.country ?? null;
  return {
    names: new Set(lands.map(({ country }) => country)),
    countryAt,
    roughlyAt: rememberedByCell(countryAt),
  };
}

function rememberedByCell(countryAt: Lands["countryAt"]): Lands["countryAt"] {
  const known = new Map<string, string | null>();
  return ([x, y]) => {
    const [column, row] = [Math.round(x / CELL), Math.round(y / CELL)];
    const cell = `${column} ${row}`;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const country = countryAt([column * CELL, row * CELL]);
    known.set(cell, country);
    return country;
  };
}

type Ring = readonly (readonly number[])[];

function polygonsOf(geometry: Geometry): readonly (readonly Ring[])[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function landOf(country: string, polygon: readonly Ring[]): Land {
  const rings = polygon.map((ring) =>
    thinned(
      ring.map(([x = 0, y = 0]): Point => [x, y]),
      TOLERANCE,
    ),
  );
  return { country, around: boxOf(rings.flat()), rings };
}

/** Whether a ray from the point crosses the outline an odd number of times. */
function isWithin({ rings }: Land, [x, y]: Point): boolean {
  let within = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring.at(index - 1) ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    });
  }
  return within;
}
