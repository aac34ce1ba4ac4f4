import { z } from "zod";
import { refusal } from "../model/refusal.ts";
import { maySit } from "../model/role.ts";
import { peopleIn } from "./checks/people.ts";
import { rule } from "./definition.ts";
import { anId } from "./fields.ts";

const schema = z.strictObject({ kind: z.literal("takeSeat"), seat: anId });

/**
 * Before the start anybody may join any delegation, and several may share one. Afterwards only a seat that
 * a bot plays or that is empty can be taken: no stranger walks in on a delegation's secrets, and whoever has
 * read one delegation's papers reads no other's. Its own people take it back from a bot at any time. A spectator takes none,
 * nor does the facilitator, who sees everybody's papers.
 */
export const takeSeat = rule<z.infer<typeof schema>>({
  schema,
  who: "person",
  whilePaused: true,
  refuse: (view, { seat, by }) => {
    const { people, clock } = view.public;
    if (!(seat in view.scenario.seats)) return refusal("noSuchSeat");
    const who = by.person === null ? undefined : people[by.person];
    if (by.person === null || !who) return refusal("noSuchPerson");
    if (!maySit(who.role)) return refusal("notYourSeat");
    if (clock.step.kind === "over") return refusal("matchOver");
    if (who.seat === seat) return view.public.seats[seat]?.bot ? null : refusal("alreadySeated");
    if (who.reads !== null && who.reads !== seat) return refusal("readsOtherPapers");
    const others = peopleIn(people, seat).length > 0;
    return clock.step.kind !== "lobby" && others ? refusal("seatOccupied") : null;
  },
  decide: ({ state, record }, { seat, by }) => {
    if (by.person === null) return;
    const before = state.people[by.person]?.seat ?? null;
    if (before !== null) record({ kind: "seatLeft", seat: before, person: by.person });
    record({ kind: "seatTaken", seat, person: by.person });
    if (state.seats[seat]?.bot) record({ kind: "botLeft", seat });
  },
});
