import { readFileSync } from "node:fs";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";

type Layers = Record<
  "countries" | "occupied",
  GeometryCollection<{ readonly name: string; readonly class: string }>
>;
type Area = Polygon | MultiPolygon;

const asset = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../client/map/assets/${name}`, import.meta.url), "utf8"));
// The committed files are written by build.mjs, which gives them this shape.
const map = asset("europe.topo.json") as Topology<Layers>;
const front = asset("front.json") as { area: number; start: number };
const { places } = asset("places.json") as { places: Record<string, { xy: Position }> };

const shapes = (layer: keyof Layers) =>
  feature(map, map.objects[layer]).features.map(({ properties, geometry }) => ({
    ...properties,
    geometry: geometry as Area, // both layers hold nothing but areas
  }));
const COUNTRIES = shapes("countries");
const OCCUPIED = shapes("occupied");

const OCCUPIED_TOWNS: Record<string, Position> = {
  Simferopol: [34.1, 44.96],
  Sevastopol: [33.56, 44.6],
  Kerch: [36.43, 45.35],
  Donetsk: [37.82, 48.0],
  Luhansk: [39.31, 48.56],
  Mariupol: [37.54, 47.11],
  Melitopol: [35.37, 46.85],
  Enerhodar: [34.66, 47.48],
  "Nova Kakhovka": [33.37, 46.74],
  Bakhmut: [38.01, 48.595],
  Horlivka: [38.05, 48.33],
  Svatove: [38.15, 49.41],
  Polohy: [36.25, 47.48],
  Berdyansk: [36.79, 46.77],
};
const FREE_TOWNS: Record<string, Position> = {
  Kyiv: [30.52, 50.45],
  Kharkiv: [36.25, 49.99],
  Kherson: [32.6, 46.66],
  Zaporizhzhia: [35.18, 47.84],
  Odesa: [30.72, 46.48],
  Nikopol: [34.4, 47.58],
  Orikhiv: [35.79, 47.57],
  Huliaipole: [36.26, 47.66],
  Avdiivka: [37.74, 48.14],
  "Chasiv Yar": [37.83, 48.59],
  Kupiansk: [37.6, 49.71],
  Lyman: [37.8, 48.99],
  Vuhledar: [37.25, 47.78],
  "Velyka Novosilka": [36.83, 47.84],
  "Ochakiv, inland": [31.53, 46.66],
};

describe("the map of July 2023", () => {
  it.each(Object.entries(OCCUPIED_TOWNS))("draws %s as Ukraine's, occupied", (_town, place) => {
    expect(countriesAt(place)).toEqual(["Ukraine"]);
    expect(isOccupied(place)).toBe(true);
  });

  it.each(Object.entries(FREE_TOWNS))("draws %s as Ukraine's, not occupied", (_town, place) => {
    expect(countriesAt(place)).toEqual(["Ukraine"]);
    expect(isOccupied(place)).toBe(false);
  });

  it.each([
    ["Kaliningrad", "Russia", [20.52, 54.7]],
    ["Stockholm", "Sweden", [18.0, 59.33]],
    ["the north of Nicosia", "Cyprus", [33.4, 35.25]],
  ] as const)("draws %s as a part of %s", (_town, country, place) => {
    expect(countriesAt([...place])).toEqual([country]);
  });

  it("knows who is in the alliance, who has asked to be, and from where the attack came", () => {
    const classOf = Object.fromEntries(COUNTRIES.map((it) => [it.name, it.class]));
    expect(classOf).toMatchObject({
      Finland: "alliance",
      Turkey: "alliance",
      Sweden: "accession",
      Ukraine: "defender",
      Russia: "attacker",
      Belarus: "attacker",
      Moldova: "other",
    });
  });

  it("draws between 16.5 and 18.5 per cent of Ukraine as occupied", () => {
    const share = OCCUPIED.reduce((sum, { geometry }) => sum + areaOf(geometry), 0) / front.area;
    expect(share).toBeGreaterThan(0.165);
    expect(share).toBeLessThan(0.185);
    expect(front.start).toBe(179);
  });

  it("is drawn in Lambert's projection, one unit to the kilometre", () => {
    const [x, y] = project([30.5238, 50.4547]);
    const [placedX, placedY] = places.Kyiv?.xy ?? [];
    expect(x).toBeCloseTo(placedX ?? Number.NaN, 0);
    expect(y).toBeCloseTo(placedY ?? Number.NaN, 0);
  });
});

function countriesAt(place: Position): string[] {
  return COUNTRIES.filter(({ geometry }) => covers(geometry, project(place))).map(({ name }) => name);
}

function isOccupied(place: Position): boolean {
  return OCCUPIED.some(({ geometry }) => covers(geometry, project(place)));
}

/** Lambert's conformal conic with parallels 41° and 61° north around 26° east, as in projection.mjs; km. */
function project([longitude = 0, latitude = 0]: Position): [number, number] {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const tangent = (degrees: number) => Math.tan(Math.PI / 4 + radians(degrees) / 2);
  const cosine = (degrees: number) => Math.cos(radians(degrees));
  const n = Math.log(cosine(41) / cosine(61)) / Math.log(tangent(61) / tangent(41));
  const radius = (degrees: number) => (6371.0088 * cosine(41) * (tangent(41) / tangent(degrees)) ** n) / n;
  const angle = n * radians(longitude - 26);
  const fromPole = radius(latitude);
  return [2700 + fromPole * Math.sin(angle), 2050 - radius(51.5) + fromPole * Math.cos(angle)];
}

function polygonsOf(area: Area): Position[][][] {
  return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

function covers(area: Area, point: Position): boolean {
  return polygonsOf(area).some(([outer = [], ...holes]) => {
    return windsAround(outer, point) && !holes.some((hole) => windsAround(hole, point));
  });
}

function windsAround(ring: Position[], [x = 0, y = 0]: Position): boolean {
  return ring.reduce((inside, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring.at(index - 1) ?? [];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

function areaOf(area: Area): number {
  return polygonsOf(area).reduce((sum, [outer = [], ...holes]) => {
    return sum + ringArea(outer) - holes.reduce((inner, hole) => inner + ringArea(hole), 0);
  }, 0);
}

function ringArea(ring: Position[]): number {
  const doubled = ring.reduce((sum, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring.at(index - 1) ?? [];
    return sum + bx * ay - ax * by;
  }, 0);
  return Math.abs(doubled / 2);
}
