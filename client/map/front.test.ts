import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import type { Point } from "../canvas/box.ts";
import map from "./assets/europe.topo.json";
import { frontLine } from "./front.ts";
import { type Europe, FRONT } from "./mapData.ts";

// Written by scripts/map in this shape.
const europe = map as unknown as Europe;
/** Outer rings of the country that the front runs through. */
const COUNTRY = feature(europe, europe.objects.countries)
  .features.filter(({ properties }) => properties.class === "defender")
  // Every country is an area or several; as MultiPolygon its coordinates are a list of polygons.
  .flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? (geometry.coordinates as unknown as Point[][][]) : [],
  )
  .map(([outer = []]) => outer);

/** Shares that the front may reach in a match, in tenths of a per cent. */
const SHARES = [150, 160, 170, 175, 178, 180, 185, 190, 195, 200];

describe("the front on the map", () => {
  it("stands on its first day's line, with nothing to compare it with", () => {
    const front = frontLine(FRONT, FRONT.start);
    expect(front.land.slice(1)).toEqual(FRONT.land);
    expect(front.before).toBeNull();
  });

  it.each(SHARES)(
    "encloses %i thousandths of the country, give or take a twentieth of the change",
    (share) => {
      const wanted = ((share - FRONT.start) / 1000) * FRONT.area;
      expect(Math.abs(changeWithinCountry(share) - wanted)).toBeLessThan(Math.abs(wanted) * 0.05 + 60);
    },
  );

  it("moves west and north when more is occupied, east and south when less", () => {
    const middle = Math.floor(FRONT.land.length / 3);
    const at = (share: number) => frontLine(FRONT, share).land[middle + 1]?.[0] ?? Number.NaN;
    expect(at(190)).toBeLessThan(at(FRONT.start) - 8);
    expect(at(170)).toBeGreaterThan(at(FRONT.start) + 8);
    const south = FRONT.land.length - 20;
    const height = (share: number) => frontLine(FRONT, share).land[south + 1]?.[1] ?? Number.NaN;
    expect(height(190)).toBeLessThan(height(FRONT.start) - 8);
  });

  it("shows where it began once it has moved", () => {
    expect(frontLine(FRONT, 180).before).toEqual(FRONT.land);
  });

  it.each(SHARES)("never moves the river, and still meets it at %i", (share) => {
    const { land, river } = frontLine(FRONT, share);
    expect(river).toEqual(FRONT.river);
    const [x = 0, y = 0] = land.at(-1) ?? [];
    expect(Math.hypot(x - (river[0]?.[0] ?? 0), y - (river[0]?.[1] ?? 0))).toBeLessThan(1);
  });

  it.each(SHARES)("never crosses itself at %i", (share) => {
    const line = frontLine(FRONT, share).land;
    const crossings = line.flatMap((_, first) =>
      line.flatMap((__, second) =>
        second > first + 1 && cross(line, first, second) ? [[first, second]] : [],
      ),
    );
    expect(crossings).toEqual([]);
  });
});

/** Km between the points at which the change of area is counted. */
const GRID = 5;

/** Area of the country, in km², that is occupied at a share and was not on the first day, or the other way. */
function changeWithinCountry(share: number): number {
  const [now, before] = [frontLine(FRONT, share).occupied, frontLine(FRONT, FRONT.start).occupied];
  let cells = 0;
  for (let x = 3250; x < 3700; x += GRID) {
    for (let y = 2080; y < 2560; y += GRID) {
      const change = Number(isInside(now, [x, y])) - Number(isInside(before, [x, y]));
      if (change !== 0 && COUNTRY.some((ring) => isInside(ring, [x, y]))) cells += change;
    }
  }
  return cells * GRID * GRID;
}

function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring.at(index - 1) ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

/** Whether the stretches that begin at two points of a line cross. */
function cross(line: readonly Point[], first: number, second: number): boolean {
  const [a, b, c, d] = [line[first], line[first + 1], line[second], line[second + 1]];
  if (!a || !b || !c || !d) return false;
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
