import { geoProject } from "d3-geo-projection";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import { atlanticCoast } from "./projection.mjs";
import { readPackage } from "./read.mjs";

const SHOWN = ["United States of America", "Canada"];

/** The east coast of North America, coarse: Natural Earth at 1:50 million in a projection of its own. */
export function readInset() {
  const world = readPackage("world-atlas/countries-50m.json");
  const features = feature(world, world.objects.countries)
    .features.filter(({ properties }) => SHOWN.includes(properties.name))
    .map(({ properties, geometry }) => ({ type: "Feature", properties: { n: properties.name }, geometry }));
  const { features: kept } = geoProject({ type: "FeatureCollection", features }, atlanticCoast);
  const shown = {
    type: "FeatureCollection",
    features: kept.filter(({ geometry }) => geometry?.coordinates.length),
  };
  const simpler = simplify(presimplify(topology({ inset: shown }, 1e4)), 30);
  return quantize(filter(simpler, filterWeight(simpler, 200)), 1e4);
}
