import { mediaSignal } from "./media.ts";

/** Whether the view is as narrow as a phone's. */
export const narrow = mediaSignal("(max-width: 700px)");
