import type { Page } from "@playwright/test";
import type { Words } from "./voices.ts";

/** One picture's worth: an address, and what is done there before the picture is taken. */
export interface GalleryState {
  readonly screen: string;
  readonly state: string;
  readonly path: string;
  /** Before the page is opened: to cut off the server, for instance. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** On the page, at the width it will have, in the words of its language. */
  readonly prepare?: (page: Page, ui: Words) => Promise<unknown>;
  /**
   * What it is about, where that is not in sight at once, as a selector: scrolled to at every size; of a page that is shown
   * whole, the panel that holds it is the picture.
   */
  readonly about?: string;
  /** At these sizes alone; all sizes if left out. */
  readonly sizes?: readonly string[];
}

/** The page for looking at parts: a match with some life on the way to a step. */
export const lively = (fields: Readonly<Record<string, string | number>>): string =>
  `/dev/play.html?${new URLSearchParams(Object.entries(fields).map(([key, value]) => [key, String(value)]))}`;

/** The same with a match that bots have played, in which it comes to this step or event. */
export const filmed = (fields: Readonly<Record<string, string | number>>): string =>
  lively({ film: `/film.json?with=${fields.after ?? fields.step}`, ...fields });

const WIDE = ["1440", "1366", "1024", "768", "zoom200"];

/**
 * What stands in a panel: on phones the panel is the page, and its tab is chosen.
 */
export function inPanel(
  tab: "map" | "draft" | "talks" | "hand" | "brief",
  state: Omit<GalleryState, "sizes">,
): readonly GalleryState[] {
  return [
    { ...state, sizes: WIDE },
    { ...state, path: `${state.path}&tab=${tab}`, sizes: ["390"] },
  ];
}
