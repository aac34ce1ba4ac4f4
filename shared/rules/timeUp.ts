import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { endStep } from "./course/endStep.ts";
import { rule } from "./definition.ts";

const schema = z.strictObject({ kind: z.literal("timeUp"), stepNumber: z.int() });

/** A phase ends when its time is up. Time is an action: the clock submits it. */
export const timeUp = rule<z.infer<typeof schema>>({
  schema,
  who: "server",
  refuse: (view, { stepNumber }) =>
    stepNumber === view.public.clock.stepNumber ? null : refusal("staleClock"),
  decide: (recorder) => endStep(recorder),
});
