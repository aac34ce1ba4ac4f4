import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { endStep } from "./course/endStep.ts";
import { rule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("endPhase"), stepNumber: z.int() });

/** The host ends the phase that is shown; not the next one, if it has just ended by itself. */
export const endPhase = rule<z.infer<typeof schema>>({
  schema,
  who: "host",
  refuse: (view, { stepNumber }) => {
    const { step, stepNumber: now } = view.public.clock;
    if (step.kind === "lobby") return refusal("notStarted");
    if (step.kind === "over") return refusal("matchOver");
    return stepNumber === now ? null : refusal("staleClock");
  },
  decide: (recorder) => endStep(recorder),
});
