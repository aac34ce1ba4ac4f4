import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { rule } from "./definition.ts";

/** Longer than any working week; more is given by asking again. */
const MOST_MINUTES = 7 * 24 * 60;

const schema = z.strictObject({
  kind: z.literal("extendStep"),
  stepNumber: z.int(),
  minutes: z.int().min(1).max(MOST_MINUTES),
});

/**
 * The host gives the phase that is shown more time, and everybody is told. In correspondence it is working time: a
 * deadline moves from evening to morning, never into the night. The server does the same with time that was lost while nobody
 * could reach it.
 */
export const extendStep = rule<z.infer<typeof schema>>({
  schema,
  who: "host",
  whilePaused: true,
  refuse: (view, { stepNumber }) => {
    const { pace, step, stepNumber: now } = view.public.clock;
    if (step.kind === "lobby") return refusal("notStarted");
    if (step.kind === "over") return refusal("matchOver");
    if (pace === "untimed") return refusal("noClock");
    return stepNumber === now ? null : refusal("staleClock");
  },
  decide: ({ record }, { minutes, by }) =>
    record({ kind: "timeExtended", minutes, cause: by.role === "server" ? "outage" : "host" }),
});
