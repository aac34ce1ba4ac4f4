import type { Decide } from "../index.ts";

/** Breaks no silence, whatever it thinks of the text; in everything else it does as the other bot does. */
export const neverBreak =
  (otherwise: Decide): Decide =>
  (view, random) => {
    const intent = otherwise(view, random);
    const breaks = intent?.kind === "takeStance" && intent.stance?.kind === "break";
    if (!breaks) return intent;
    if (view.own?.stance?.kind !== "keep") return { kind: "takeStance", stance: { kind: "keep" } };
    // The other bot may want to break after all when somebody whispers to it.
    const ready = view.public.seats[view.own.seat]?.ready === true;
    return ready ? null : { kind: "setReady", ready: true };
  };
