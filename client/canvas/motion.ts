/** Whether the reader has asked for less motion: then things jump to where they go. */
export const isStill = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
