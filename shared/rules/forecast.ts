import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { isBound, silenceInSight } from "./checks/silences.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({
  kind: z.literal("forecast"),
  silence: anId,
  /** Empty: nobody will break. Null: the forecast is taken back. */
  breakers: z
    .array(anId)
    .max(30)
    .refine((seats) => new Set(seats).size === seats.length, "named twice")
    .nullable(),
});

/**
 * A seat may forecast who will break a silence: on a motion or a reading that it knows of, until it ends. A
 * forecast changes nothing and nobody sees it; the debrief shows who read whom. Of members that somebody plays,
 * since automata go by a public rule, and not of oneself.
 */
export const forecast = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "consultation", "agenda", "maintain", "silence", "reading", "reopening"],
  refuse: ({ view, seat }, { silence, breakers }) => {
    const found = silenceInSight(view, silence);
    if (!found) return refusal("noSuchSilence");
    const members = view.scenario.tables[found.table]?.members ?? [];
    const named = breakers ?? [];
    if (named.some((one) => one === seat || !members.includes(one) || !(one in view.scenario.seats)))
      return refusal("forecastOfStranger");
    return named.some((one) => isBound(found, one)) ? refusal("whisperToBacker") : null;
  },
  decide: ({ record }, { silence, breakers }, seat) =>
    record({ kind: "forecastMade", seat, silence, breakers }),
});
