import { signal } from "@preact/signals";

/** Whether the handover page lies over the table. */
export const handoverShown = signal(false);
