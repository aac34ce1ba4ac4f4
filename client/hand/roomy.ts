import { mediaSignal } from "../ui/media.ts";

/** Where there is little height, the list of cards stands alone, and each card says less. */
export const roomy = mediaSignal("(min-height: 800px)");

/** Where the head of the hand has room for what else would take a line below it. */
export const broad = mediaSignal("(min-width: 1281px)");

/** Where the page, or the panel that has all of it, scrolls: what opens in it takes its room from nothing else. */
export const scrolling = mediaSignal("(max-width: 1000px)");
