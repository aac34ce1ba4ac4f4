import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({
  kind: z.literal("setStanding"),
  standing: z.record(anId, z.enum(["keep", "break"])).refine((named) => Object.keys(named).length <= 40),
});

/** A seat's word in advance, for when it is absent: keep or break silence on motions that touch these issues. */
export const setStanding = seatRule<z.infer<typeof schema>>({
  schema,
  refuse: ({ view }, { standing }) => {
    const unknown = Object.keys(standing).find((issue) => tableOf(view.scenario, issue) === null);
    return unknown === undefined ? null : refusal("noSuchIssue", { issue: unknown });
  },
  decide: ({ record }, { standing }, seat) => record({ kind: "standingSet", seat, standing }),
});
