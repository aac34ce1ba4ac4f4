import type { SeatId } from "../../shared/model/ids.ts";

/**
 * What the map draws, as plain data: computed from the view by a pure function, drawn without any rule.
 * All words in it are already in the reader's language.
 */
export interface Picture {
  /** What the picture shows, in a sentence, for who cannot see it. */
  readonly description: string;
  readonly tokens: readonly Token[];
  /** The strongest last; only what the viewer may know. */
  readonly links: readonly Link[];
  /** The front, or null for a map without one. */
  readonly front: { readonly occupied: number } | null;
  /** The place where the round is held. */
  readonly highlight: Highlight | null;
  /** What readers call the places, countries and seas, by the words that the map knows them by. */
  readonly names: Readonly<Record<string, string>>;
  /** What stands at the scale bar; empty: none is drawn. */
  readonly scale: string;
  /** Seats that can be picked. */
  readonly selectable: readonly SeatId[];
}

/** The mark of a seat beside its capital or capitals. */
export interface Token {
  readonly seat: SeatId;
  readonly label: string;
  /** A second, quieter word, such as "You"; may be empty. */
  readonly note: string;
  /** Two-letter codes of one to three flags. */
  readonly flags: readonly string[];
  /** Places, as the map knows them. A token without a known place is not drawn. */
  readonly places: readonly string[];
  /** The viewer's own seat. */
  readonly you: boolean;
  /** Ringed: the seat that is picked, or may be. */
  readonly active: boolean;
  /** Whether it keeps the others waiting; null while nobody does, or everybody. */
  readonly readiness: "ready" | "awaited" | null;
}

export const LINK_KINDS = ["talk", "offer", "deal"] as const;
/** They are talking; one has made the other an offer; they have a deal. */
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
  readonly from: SeatId;
  readonly to: SeatId;
  readonly kind: LinkKind;
  /** A word on the badge, such as "Offer"; may be empty, and is left out on narrow maps. */
  readonly label: string;
}

/** How long the scale bar is, in km. */
export const SCALE_BAR_KM = 500;

export interface Highlight {
  /** As the map knows it. */
  readonly place: string;
  /** One or two short lines beside the place: its name, and what is held there. */
  readonly lines: readonly string[];
}

/** A picture with nothing in it. */
export const EMPTY_PICTURE: Picture = {
  description: "",
  tokens: [],
  links: [],
  front: null,
  highlight: null,
  names: {},
  scale: "",
  selectable: [],
};
