import { geoArea } from "d3-geo";
import polygonClipping from "polygon-clipping";
import { feature } from "topojson-client";
import { AROUND, AS_OF, BEYOND, DELTA, LAND } from "./frontline.mjs";
import { EARTH_RADIUS, europe, rounded } from "./projection.mjs";

/** Ukraine's area in km² by its own statistics: what the share of occupied territory is counted of. */
const COUNTRY_AREA = 603_628;
/** Reaches of the Dnipro in the Natural Earth rivers: from Zaporizhzhia to Nova Kakhovka, and below. */
const REACHES = [4, 27];

/** The Dnipro from where the land front meets it down to its delta; the reservoir of before June 2023 is not drawn. */
function dniproDown(rivers) {
  const down = REACHES.flatMap((index) => rivers[index].geometry.coordinates[0].toReversed());
  return down.slice(down.findIndex(([lon, lat]) => lon < 35.12 && lat < 47.53));
}

/**
 * The line of contact and what lies behind it.
 * `occupied` is a feature in longitude and latitude: the cut polygon within the country.
 * `front` is in map units: the land line from the border to the river, the river and delta, a point beyond
 * the border before the line's start, and the way around the occupied side.
 */
export function readContact(rivers, country) {
  const river = dniproDown(rivers);
  const cut = [BEYOND, ...LAND, ...river, ...DELTA, ...AROUND, BEYOND];
  const occupied = polygonClipping.intersection(country.coordinates, [cut]);
  const crossing = borderCrossing(country, BEYOND, LAND[0]);
  const project = (line) => line.map((point) => rounded(europe(point)));
  return {
    occupied: { type: "Feature", properties: { asOf: AS_OF }, geometry: clockwise(occupied) },
    front: {
      asOf: AS_OF,
      area: COUNTRY_AREA,
      beyond: rounded(europe(BEYOND)),
      land: project([crossing, ...LAND]),
      river: project([LAND.at(-1), ...river, ...DELTA]),
      around: project(AROUND),
    },
  };
}

/** polygon-clipping winds rings as RFC 7946 does, d3-geo the other way. */
const clockwise = (polygons) => ({
  type: "MultiPolygon",
  coordinates: polygons.map((rings) => rings.map((ring) => ring.toReversed())),
});

/** Share of the country behind the line, in per cent, measured on the sphere. */
export const sharePercent = (occupied) => (100 * geoArea(occupied) * EARTH_RADIUS ** 2) / COUNTRY_AREA;

/** Where the way from a point outside a country to a point inside crosses its border. */
function borderCrossing(country, outside, inside) {
  let [near, far] = [0, 1];
  const between = (share) => outside.map((value, axis) => value + (inside[axis] - value) * share);
  for (let step = 0; step < 30; step++) {
    const middle = (near + far) / 2;
    if (country.coordinates.some(([ring]) => contains(ring, between(middle)))) far = middle;
    else near = middle;
  }
  return between(far);
}

function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The borders of the regions of Ukraine, as one set of lines in longitude and latitude. */
export const regionsOf = (topology, mesh) => ({
  type: "Feature",
  properties: {},
  geometry: mesh(topology, topology.objects.ukr, (a, b) => a !== b),
});

/** Rivers or lakes of a Natural Earth layer. */
export const layer = (topology, name) => feature(topology, topology.objects[name]).features;
