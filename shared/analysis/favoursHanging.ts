import { holds } from "../effects/conditions.ts";
import { factsOfView } from "../effects/factsOfView.ts";
import type { TableId } from "../model/ids.ts";
import type { GivenFavour } from "../model/state.ts";
import type { View } from "../model/view.ts";

/** What the favours that the viewer gave and received come to if the table has a text, or none. */
function pointsIf(view: View, table: TableId, hasText: boolean): number {
  const { scenario, own } = view;
  const facts = factsOfView(view);
  const supposed = {
    ...facts,
    adopted: (one: TableId) => (one === table ? hasText : facts.adopted(one)),
  };
  const pointsOf = ({ favour: id, from, to }: GivenFavour): number => {
    const { worth, counts } = scenario.favours[id] ?? {};
    const setting = { scenario, facts: supposed, cast: { self: own?.seat ?? "", giver: from, receiver: to } };
    if (!worth || (counts !== undefined && holds(counts, setting) === false)) return 0;
    return from === own?.seat ? worth.given : worth.received;
  };
  return (own?.favours ?? []).map(pointsOf).reduce((sum, points) => sum + points, 0);
}

/** How many points of favours hang on it that this table has a text: what the text alone is worth leaves them out. */
export const favoursHanging = (view: View, table: TableId): number =>
  pointsIf(view, table, true) - pointsIf(view, table, false);
