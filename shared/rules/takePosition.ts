import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import { seatRule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("takePosition"), issue: anId, option: anId.nullable() });

/** Members and observers may say in public, free of charge, what wording they ask for; it shows as a bracket in the draft. */
export const takePosition = seatRule<z.infer<typeof schema>>({
  schema,
  during: ["talks", "decisions", "agenda", "reopening"],
  refuse: ({ view, seat }, { issue, option }) => {
    const id = tableOf(view.scenario, issue);
    const table = id === null ? undefined : view.scenario.tables[id];
    if (id === null || !table) return refusal("noSuchIssue", { issue });
    if (![...table.members, ...table.observers].includes(seat)) return refusal("notAMember");
    if (view.public.tables[id]?.outcome !== "open") return refusal("tableDoesNotMeet");
    return option === null || option in (table.issues[issue]?.options ?? {})
      ? null
      : refusal("noSuchOption", { issue, option });
  },
  decide: ({ state, record }, { issue, option }, seat) =>
    record({ kind: "positionTaken", table: tableOf(state.scenario, issue) ?? "", seat, issue, option }),
});
