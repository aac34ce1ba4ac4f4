import { z } from "zod";
import { ROLES } from "../model/role.ts";
import { rule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({
  kind: z.literal("admitPerson"),
  person: anId,
  role: z.enum(ROLES),
  name: anId,
});

/** The doorkeeper lets somebody in: the server alone knows who holds which link. */
export const admitPerson = rule<z.infer<typeof schema>>({
  schema,
  who: "server",
  whilePaused: true,
  refuse: () => null,
  decide: ({ state, record }, { person, role, name }) => {
    if (person in state.people) record({ kind: "personRenamed", person, name });
    else record({ kind: "personJoined", person, role, name });
  },
});
