import type { ENGLISH } from "./english.ts";

/** All sentences of one language. Another language is one more value of this type. */
export type Language = typeof ENGLISH;
