import type { GeometryCollection, Topology } from "topojson-specification";
import type { Point } from "../canvas/box.ts";
import type { Tone } from "../canvas/palette.ts";
import front from "./assets/front.json";
import inset from "./assets/inset.topo.json";
import places from "./assets/places.json";
import type { FrontData } from "./front.ts";
import { type Lands, landsOf } from "./lands.ts";

/** How a country is drawn. */
export type CountryClass = "alliance" | "accession" | "defender" | "attacker" | "other";

export interface Country {
  readonly name: string;
  readonly class: CountryClass;
  /** Too small for an outline of its own. */
  readonly small: boolean;
  /** The country to which its border is disputed, and dashed. */
  readonly dashedTo: string | null;
}

type Plain = Record<string, never>;
export type Europe = Topology<{
  readonly countries: GeometryCollection<Country>;
  readonly regions: GeometryCollection<Plain>;
  readonly rivers: GeometryCollection<Plain>;
  readonly lakes: GeometryCollection<Plain>;
}>;
export type Coast = Topology<{ readonly inset: GeometryCollection<Plain> }>;

/** A place in the frame (`xy`, km) or, too far for it, in the inset and at an edge. */
export interface Place {
  readonly xy: Point | null;
  readonly inset: Point | null;
  readonly edge: "left" | "right" | null;
  /** Where a token likes to stand, in px from it. */
  readonly token: Point | null;
}

export interface Town {
  readonly place: string;
  readonly rank: number;
  readonly side: "left" | "right";
}

export interface MapLabel {
  /** The word that the map knows it by: readers see the picture's name for it. */
  readonly name: string;
  readonly rank: number;
  readonly tone: Tone;
  readonly at: readonly Point[];
}

export interface Gazetteer {
  readonly places: Readonly<Record<string, Place>>;
  readonly towns: readonly Town[];
  readonly labels: readonly MapLabel[];
}

export interface MapData {
  readonly europe: Europe;
  readonly coast: Coast;
  readonly gazetteer: Gazetteer;
  readonly front: FrontData;
  readonly lands: Lands;
}

// Arrays in JSON files are typed as lists of any length: `scripts/map` writes them in the shapes above.
export const GAZETTEER = places as unknown as Gazetteer;
export const FRONT = front as unknown as FrontData;

/** All that the map is drawn from, once its shapes are there. */
export const mapDataOf = (europe: Europe): MapData => ({
  europe,
  coast: inset as unknown as Coast,
  gazetteer: GAZETTEER,
  front: FRONT,
  lands: landsOf(europe),
});
