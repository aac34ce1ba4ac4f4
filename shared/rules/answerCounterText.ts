import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("answerCounterText"), breaker: anId, yes: z.boolean() });

/** After a broken first reading, members say in secret yes or no to each breaker's counter-text. No answer is a yes. */
export const answerCounterText = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["reopening"],
  refuse: ({ view, seat }, { breaker }) => {
    const { step } = view.public.clock;
    if (step.kind !== "reopening") return refusal("wrongPhase");
    if (!view.scenario.tables[step.table]?.members.includes(seat)) return refusal("notAMember");
    const reading = view.public.tables[step.table]?.readings.at(-1);
    const known = reading?.counterTexts.some((one) => one.breaker === breaker) ?? false;
    return known && breaker !== seat ? null : refusal("noCounterText");
  },
  decide: ({ record }, { breaker, yes }, seat) => record({ kind: "counterTextAnswered", seat, breaker, yes }),
});
