import type { Decide } from "../index.ts";

/** Breaks no silence, whatever it thinks of the text; in everything else it does as the other bot does. */
export const neverBreak =
  (otherwise: Decide): Decide =>
  (view, random) => {
    const intent = otherwise(view, random);
    const breaks = intent?.kind === "takeStance" && intent.stance?.kind === "break";
    return breaks ? { kind: "takeStance", stance: { kind: "keep" } } : intent;
  };
