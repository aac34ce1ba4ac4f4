import { holds } from "../effects/conditions.ts";
import { factsOfView } from "../effects/factsOfView.ts";
import type { Facts } from "../model/facts.ts";
import type { TableId } from "../model/ids.ts";
import type { GivenFavour } from "../model/state.ts";
import type { View } from "../model/view.ts";

/** A favour that was given, or that somebody thinks of giving. */
type Favour = Pick<GivenFavour, "favour" | "from" | "to">;

/** What a favour comes to for the viewer, its giver or receiver, if facts are as supposed; what is not known counts. */
function pointsOf({ scenario, own }: View, { favour: id, from, to }: Favour, facts: Facts): number {
  const { worth, counts } = scenario.favours[id] ?? {};
  const setting = { scenario, facts, cast: { self: own?.seat ?? "", giver: from, receiver: to } };
  if (!worth || (counts !== undefined && holds(counts, setting) === false)) return 0;
  return from === own?.seat ? worth.given : worth.received;
}

/** What favours come to for the viewer, as their giver and as their receiver, if facts are as supposed. */
export const pointsOfFavours = (view: View, favours: readonly Favour[], facts: Facts): number =>
  favours.reduce((sum, one) => sum + pointsOf(view, one, facts), 0);

/** What the favours that the viewer gave and received come to if the table has a text, or none. */
function pointsIf(view: View, table: TableId, hasText: boolean): number {
  const facts = factsOfView(view);
  return pointsOfFavours(view, view.own?.favours ?? [], {
    ...facts,
    adopted: (one) => (one === table ? hasText : facts.adopted(one)),
  });
}

/** How many points of favours hang on it that this table has a text: what the text alone is worth leaves them out. */
export const favoursHanging = (view: View, table: TableId): number =>
  pointsIf(view, table, true) - pointsIf(view, table, false);
