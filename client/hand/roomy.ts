import { mediaSignal } from "../ui/media.ts";

/** Where there is little height, the list of cards stands alone, and each card says less. */
export const roomy = mediaSignal("(min-height: 800px)");
