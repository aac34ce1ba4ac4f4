import type { Geometry, MultiLineString, MultiPolygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  GeometryObject,
  Topology,
} from "topojson-specification";
import type { Point } from "../canvas/box.ts";
import type { Coast, Country, CountryClass, Europe } from "./mapData.ts";
import { thinned } from "./thinned.ts";

/** What the base map is drawn from: paths in km, built once. */
export interface Shapes {
  /** The outline of all land for the soft water lines, at two tolerances: they are dear to draw. */
  readonly shores: { readonly coarse: Path2D; readonly fine: Path2D };
  readonly coast: Path2D;
  readonly borders: Path2D;
  readonly dashedBorders: Path2D;
  readonly areas: Readonly<Record<CountryClass, Path2D>>;
  /** Land border of the alliance, where the band runs. */
  readonly allianceLine: Path2D;
  readonly defenderLine: Path2D;
  readonly defenderCoast: Path2D;
  readonly regions: Path2D;
  readonly rivers: Path2D;
  readonly lakes: Path2D;
  readonly inset: { readonly land: Path2D; readonly borders: Path2D };
}

const CLASSES: readonly CountryClass[] = ["alliance", "accession", "defender", "attacker", "other"];

/** How far, in km, the outline under the water lines may lie from the coast: for far and for close views. */
const COARSE = 3;
const FINE = 0.8;

/** Builds the paths of the map. Takes some tens of milliseconds: once for each mounted map. */
export function buildShapes(europe: Europe, coast: Coast): Shapes {
  const { countries, regions, rivers, lakes } = europe.objects;
  const lines = (wanted: (a: Country, b: Country) => boolean) =>
    pathOf(linesBetween(europe, countries, wanted));
  const area = (name: CountryClass) => pathOf(areaOf(europe, countries, name));
  const { inset } = coast.objects;
  const land = merge(europe, polygonsOf(countries));
  return {
    shores: { coarse: shorePath(land, COARSE), fine: shorePath(land, FINE) },
    coast: lines((a, b) => a === b),
    borders: lines((a, b) => a !== b && !isDashed(a, b)),
    dashedBorders: lines((a, b) => a !== b && isDashed(a, b)),
    // The list holds every class once.
    areas: Object.fromEntries(CLASSES.map((name) => [name, area(name)])) as Record<CountryClass, Path2D>,
    allianceLine: lines((a, b) => isOneOf(a, b, "alliance") && !a.small && !b.small),
    defenderLine: lines((a, b) => isOneOf(a, b, "defender")),
    defenderCoast: lines((a, b) => a === b && a.class === "defender"),
    regions: layerPath(europe, regions),
    rivers: layerPath(europe, rivers),
    lakes: layerPath(europe, lakes),
    inset: {
      land: pathOf(merge(coast, polygonsOf(inset))),
      borders: pathOf(mesh(coast, inset, (a, b) => a !== b)),
    },
  };
}

const isDashed = (a: Country, b: Country): boolean => a.dashedTo === b.name || b.dashedTo === a.name;

const isOneOf = (a: Country, b: Country, name: CountryClass): boolean =>
  (a.class === name) !== (b.class === name);

function linesBetween(
  europe: Europe,
  countries: GeometryCollection<Country>,
  wanted: (a: Country, b: Country) => boolean,
): MultiLineString {
  return mesh(europe, countries, (a, b) => wanted(countryOf(a), countryOf(b)));
}

/** Every geometry of the layer of countries has a country's properties. */
const countryOf = (geometry: GeometryObject): Country => geometry.properties as Country;

function areaOf(europe: Europe, countries: GeometryCollection<Country>, name: CountryClass): MultiPolygon {
  const members = polygonsOf(countries).filter((it) => countryOf(it).class === name);
  return merge(europe, members);
}

/** The layers that are merged hold areas alone. */
function polygonsOf({ geometries }: GeometryCollection): (ArcPolygon | ArcMultiPolygon)[] {
  return geometries.filter((it) => it.type === "Polygon" || it.type === "MultiPolygon");
}

function shorePath({ coordinates }: MultiPolygon, tolerance: number): Path2D {
  const path = new Path2D();
  for (const ring of coordinates.flat()) {
    traceRing(
      path,
      thinned(
        ring.map(([x = 0, y = 0]): Point => [x, y]),
        tolerance,
      ),
    );
  }
  return path;
}

function layerPath(topology: Topology, layer: GeometryCollection): Path2D {
  const path = new Path2D();
  for (const { geometry } of feature(topology, layer).features) trace(path, geometry);
  return path;
}

function pathOf(geometry: Geometry): Path2D {
  const path = new Path2D();
  trace(path, geometry);
  return path;
}

function trace(path: Path2D, geometry: Geometry): void {
  if (geometry.type === "LineString") traceLine(path, geometry.coordinates);
  else if (geometry.type === "MultiLineString")
    for (const line of geometry.coordinates) traceLine(path, line);
  else if (geometry.type === "Polygon") for (const ring of geometry.coordinates) traceRing(path, ring);
  else if (geometry.type === "MultiPolygon") {
    for (const ring of geometry.coordinates.flat()) traceRing(path, ring);
  }
}

function traceLine(path: Path2D, line: readonly (readonly number[])[]): void {
  line.forEach(([x = 0, y = 0], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

function traceRing(path: Path2D, ring: readonly (readonly number[])[]): void {
  traceLine(path, ring);
  path.closePath();
}
