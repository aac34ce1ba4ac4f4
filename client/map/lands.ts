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
}

interface Land {
  readonly country: string;
  readonly around: Box;
  readonly rings: readonly (readonly Point[])[];
}

/** A border that is off by so many km still tells on whose land a name stands. */
const TOLERANCE = 6;

/** The lands of the map, roughly: for asking, not for drawing. */
export function landsOf(europe: Europe): Lands {
  const lands = feature(europe, europe.objects.countries).features.flatMap(({ geometry, properties }) =>
    polygonsOf(geometry).map((polygon) => landOf(properties.name, polygon)),
  );
  return {
    names: new Set(lands.map(({ country }) => country)),
    countryAt: (at) => lands.find((land) => holds(land.around, at) && isWithin(land, at))?.country ?? null,
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
