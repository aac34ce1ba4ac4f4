import type { Point, Size } from "../canvas/box.ts";
import type { Tone } from "../canvas/palette.ts";
import { type Measure, sans, serifItalic } from "../canvas/type.ts";
import type { Lands } from "./lands.ts";
import type { Gazetteer, MapLabel, Town } from "./mapData.ts";
import type { LabelWish } from "./placeLabels.ts";

/** What the choice of labels depends on. */
export interface LabelScope {
  readonly gazetteer: Gazetteer;
  readonly lands: Lands;
  /** What readers call a place, a country or a sea. */
  readonly names: Readonly<Record<string, string>>;
  /** Places that already have a mark: no town is named there. */
  readonly marked: ReadonlySet<string>;
  /** Px per km. */
  readonly k: number;
  readonly narrow: boolean;
  readonly scale: number;
  readonly place: (point: Point) => Point;
  readonly measure: Measure;
}

/** From what scale on, in px per km, labels of a rank are named. */
const COUNTRY_FROM = [0, 0, 0, 0.27, 0.32];
const TOWN_FROM = [0, 0.15, 0.27, 0.42];
/** A narrow view has room for less. */
const NARROWED = 1.55;

const isNamed = (from: readonly number[], rank: number, { k, narrow }: LabelScope): boolean =>
  k >= (from[rank] ?? 0) * (narrow ? NARROWED : 1);

const nameIn = ({ names }: LabelScope, name: string): string => names[name] ?? name;

/** The countries that matter most: named first, and kept clear of links and tokens. */
export const greatLabels = (scope: LabelScope): readonly LabelWish[] =>
  scope.gazetteer.labels
    .filter(({ rank, tone }) => rank === 1 && tone !== "sea")
    .map((label) => countryWish(label, scope));

/** All other names, the most important first. */
export function otherLabels(scope: LabelScope): readonly LabelWish[] {
  const { labels, towns } = scope.gazetteer;
  const seas = labels.filter(({ tone, rank }) => tone === "sea" && isNamed(COUNTRY_FROM, rank + 1, scope));
  const countries = labels.filter(
    ({ tone, rank }) => tone !== "sea" && rank > 1 && isNamed(COUNTRY_FROM, rank, scope),
  );
  const named = towns.filter(
    ({ place, rank }) => !scope.marked.has(place) && isNamed(TOWN_FROM, rank, scope),
  );
  return [
    ...seas.map((label) => seaWish(label, scope)),
    ...countries.map((label) => countryWish(label, scope)),
    ...named.flatMap((town) => townWish(town, scope)),
  ];
}

function countryWish({ name, rank, tone, at }: MapLabel, scope: LabelScope): LabelWish {
  const text = nameIn(scope, name);
  const size = countrySize(rank, tone) * scope.scale;
  const font = sans(tone === "defender" ? 650 : 560, size);
  const spacing = tone === "occupied" ? 0.2 : (rank === 1 ? 2.4 : 1.3) * scope.scale;
  const shown = tone === "occupied" ? text : text.toUpperCase();
  const width = scope.measure(shown, font, spacing);
  const fitting = at.filter((point) => isAtHome({ name, at: point, size: { w: width, h: size } }, scope));
  return {
    text: shown,
    tone,
    font,
    height: size,
    width,
    spacing,
    places: centred(fitting, scope),
    dot: null,
  };
}

interface NameOnLand {
  readonly name: string;
  readonly at: Point;
  readonly size: Size;
}

/** Where a name is asked whose land it stands on, from its left to its right and from top to bottom. */
const ALONG = [-0.5, -0.36, -0.22, -0.08, 0.08, 0.22, 0.36, 0.5] as const;
const DOWN = [-0.4, 0.4] as const;
/** The part of a name that may reach over a border. */
const MOST_ABROAD = 0.13;

/** Whether a name stands on its own land or on the sea: on another land it would name that. Some names are no land's. */
function isAtHome({ name, at: [x, y], size: { w, h } }: NameOnLand, { lands, k }: LabelScope): boolean {
  if (!lands.names.has(name)) return true;
  const samples = DOWN.flatMap((down) =>
    ALONG.map((along): Point => [x + (along * w) / k, y + (down * h) / k]),
  );
  const abroad = samples.map(lands.roughlyAt).filter((country) => country !== null && country !== name);
  return abroad.length <= MOST_ABROAD * samples.length;
}

function countrySize(rank: number, tone: Tone): number {
  if (tone === "defender") return 15;
  return rank === 1 ? 13.5 : rank === 2 ? 12 : 11.5;
}

function seaWish({ name, rank, at }: MapLabel, scope: LabelScope): LabelWish {
  const text = nameIn(scope, name);
  const size = (rank === 1 ? 14.5 : 13) * scope.scale;
  const font = serifItalic(400, size);
  const width = scope.measure(text, font, 0.6);
  return {
    text,
    tone: "sea",
    font,
    height: size,
    width,
    spacing: 0.6,
    places: centred(at, scope),
    dot: null,
  };
}

const centred = (at: readonly Point[], { place }: LabelScope): LabelWish["places"] =>
  at.map((point) => ({ at: place(point), align: "center" }));

/** A town tries its own side, the other side, then below and above its dot. */
function townWish({ place, side }: Town, scope: LabelScope): readonly LabelWish[] {
  const point = scope.gazetteer.places[place]?.xy;
  if (!point) return [];
  const [x, y] = scope.place(point);
  const font = sans(460, 12.5 * scope.scale);
  const left = { at: [x - 7, y] as const, align: "right" } as const;
  const right = { at: [x + 7, y] as const, align: "left" } as const;
  const below = { at: [x, y + 11] as const, align: "center" } as const;
  const above = { at: [x, y - 11] as const, align: "center" } as const;
  const places = side === "left" ? [left, right, below, above] : [right, left, below, above];
  const text = nameIn(scope, place);
  const width = scope.measure(text, font);
  return [{ text, tone: "town", font, height: 12.5 * scope.scale, width, spacing: 0, places, dot: [x, y] }];
}
