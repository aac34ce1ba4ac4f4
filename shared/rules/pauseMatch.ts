import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { rule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("pauseMatch"), paused: z.boolean() });

/** The host stops the clock, or lets it go on. While it stands nobody can act, but everybody can talk. */
export const pauseMatch = rule<z.infer<typeof schema>>({
  schema,
  who: "host",
  whilePaused: true,
  refuse: (view, { paused }) => {
    if (view.public.clock.step.kind === "over") return refusal("matchOver");
    return view.public.clock.paused === paused ? refusal("wrongPhase") : null;
  },
  decide: ({ record }, { paused }) => record({ kind: paused ? "matchPaused" : "matchResumed" }),
});
