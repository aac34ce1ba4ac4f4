import { geoBounds } from "d3-geo";
import { feature, mergeArcs } from "topojson-client";
import { readPackage } from "./read.mjs";

/** How the map draws a country: alliance, accession, defender, attacker or other. */
// biome-ignore format: a list of names
const ALLIANCE = new Set([
  "Albania", "Belgium", "Bulgaria", "Canada", "Croatia", "Czechia", "Denmark", "Estonia", "Faeroe Is.",
  "Finland", "France", "Germany", "Greece", "Guernsey", "Hungary", "Iceland", "Isle of Man", "Italy", "Jersey",
  "Latvia", "Lithuania", "Luxembourg", "Macedonia", "Montenegro", "Netherlands", "Norway", "Poland", "Portugal",
  "Romania", "Slovakia", "Slovenia", "Spain", "Turkey", "United Kingdom", "United States of America",
]);
const CLASS_OF = { Sweden: "accession", Ukraine: "defender", Russia: "attacker", Belarus: "attacker" };
const NAME_OF = {
  Macedonia: "North Macedonia",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Faeroe Is.": "Faroe Islands",
};
/** Drawn as one with the first of the list. */
const MERGED = [
  ["Cyprus", "N. Cyprus", "Cyprus U.N. Buffer Zone", "Akrotiri", "Dhekelia"],
  ["Finland", "Åland"],
];
/** Too small for an outline of their own. */
const SMALL = new Set(["Andorra", "Liechtenstein", "Monaco", "San Marino", "Vatican"]);
/** Between these two the border is disputed and dashed. */
const DASHED_TO = { Kosovo: "Serbia" };
/** The Maldives have a broken ring at this scale that covers the globe; the other lies inside Kazakhstan. */
const DROPPED = ["Maldives", "Baikonur"];

/**
 * The countries of Natural Earth at 1:10 million, repaired: the data draw Crimea as a part of Russia; the
 * map draws it as Ukraine's.
 * Returns the topology and Ukraine's geometry in longitude and latitude.
 */
export function readCountries() {
  const world = readPackage("world-atlas/countries-10m.json");
  returnCrimea(world);
  for (const [into, ...parts] of MERGED) merge(world, into, parts);
  const { countries } = world.objects;
  countries.geometries = countries.geometries.filter((it) => !DROPPED.includes(it.properties.name));
  return { countries: labelled(world), ukraine: feature(world, named(world, "Ukraine")).geometry };
}

function returnCrimea(world) {
  const russia = named(world, "Russia");
  const ukraine = named(world, "Ukraine");
  const index = russia.arcs.findIndex((arcs) => liesAroundSimferopol(world, arcs));
  if (index < 0) throw new Error("The polygon of Crimea was not found: has world-atlas changed?");
  const [arcs] = russia.arcs.splice(index, 1);
  Object.assign(ukraine, mergeArcs(world, [{ ...ukraine }, { type: "Polygon", arcs }]));
}

function liesAroundSimferopol(world, arcs) {
  const [[west, south], [east, north]] = geoBounds(feature(world, { type: "Polygon", arcs }));
  return west > 31.5 && east < 37.6 && south > 44 && north < 46.8;
}

function merge(world, into, parts) {
  const whole = named(world, into);
  const pieces = parts.map((part) => named(world, part));
  Object.assign(whole, mergeArcs(world, [{ ...whole }, ...pieces]));
  const { countries } = world.objects;
  countries.geometries = countries.geometries.filter((it) => !pieces.includes(it));
}

function named(world, name) {
  const found = world.objects.countries.geometries.find((it) => it.properties.name === name);
  if (!found) throw new Error(`${name} was not found: has world-atlas changed?`);
  return found;
}

function labelled(world) {
  const { features } = feature(world, world.objects.countries);
  return features.map(({ id, geometry, properties: { name } }) => ({
    type: "Feature",
    id,
    properties: {
      name: NAME_OF[name] ?? name,
      class: CLASS_OF[name] ?? (ALLIANCE.has(name) ? "alliance" : "other"),
      small: SMALL.has(name),
      dashedTo: DASHED_TO[name] ?? null,
    },
    geometry,
  }));
}
