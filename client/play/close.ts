import { mediaSignal } from "../ui/media.ts";

/** Whether all panels stand side by side with little room: brief and log then have a tab beside the talks. */
export const close = mediaSignal("(min-width: 1001px) and (max-width: 1280px)");
