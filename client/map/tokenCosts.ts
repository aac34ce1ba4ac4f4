import { type Box, centreOf, clamp, distance, encloses, grown, holds, type Point } from "../canvas/box.ts";
import type { Surroundings, TokenWish } from "./placeTokens.ts";
import { onBoxes, share } from "./tokenPairs.ts";
import { MARGIN } from "./tokenPlaces.ts";
import type { TokenForm } from "./tokenShape.ts";

/** What a token pays for the things it stands on, in px of distance that it would rather go. */
const COST = { outside: 400, point: 60, label: 60, abroad: 8, party: 45, partyMiddle: 90 };
/** What it pays for going without its note, or without its name. */
const SHORTENED: Readonly<Record<TokenForm["words"], number>> = { all: 0, name: 16, none: 140 };

/** What it costs a token to stand in a box, whatever other tokens do. */
export function costAlone(wish: TokenWish, box: Box, around: Surroundings): number {
  const { view, taken, clear, labels } = around;
  const outside = wish.edge !== null || encloses(grown(view, -MARGIN), box) ? 0 : COST.outside;
  const onLabels = labels.reduce((sum, other) => sum + COST.label * share(box, other), 0);
  const hides = grown(box, 3);
  const onPoints = clear.filter((point) => holds(hides, point)).length * COST.point;
  const abroad = wish.edge ? 0 : costAbroad(wish, box, around);
  return outside + onBoxes(box, taken) + onLabels + onPoints + abroad + wayFrom(wish, box);
}

/** What it costs a token to say less than it might. */
export const costOfForm = ({ forms }: TokenWish, { words }: TokenForm): number =>
  SHORTENED[words] - SHORTENED[forms[0]?.words ?? "all"];

/**
 * What three points of a token hide: the land of another party is worst, as it then seems to be that party's; its own
 * land or the sea is best. Where the map itself says where a token likes to stand, that has been looked at already.
 */
function costAbroad(wish: TokenWish, box: Box, { countryAt, parties }: Surroundings): number {
  const own = new Set(wish.dots.map(countryAt));
  const [x, y] = centreOf(box);
  const samples = [-0.36, 0, 0.36].map((along) => countryAt([x + along * box.w, y]));
  const isParty = (country: string | null = null) =>
    country !== null && parties.has(country) && !own.has(country);
  const abroad = samples.filter((country) => country !== null && !own.has(country)).length;
  const onParties =
    samples.filter(isParty).length * COST.party + (isParty(samples[1]) ? COST.partyMiddle : 0);
  return onParties + (isWhereItLikes(wish, box) ? 0 : abroad * COST.abroad);
}

const isWhereItLikes = ({ dots: [dot], hint }: TokenWish, box: Box): boolean =>
  hint !== null && dot !== undefined && distance(centreOf(box), [dot[0] + hint[0], dot[1] + hint[1]]) < 1;

/** How far a token stands from where it belongs, in px: of several capitals the one with the longest stem counts. */
function wayFrom({ dots, hint }: TokenWish, box: Box): number {
  const [dot] = dots;
  if (!dot) return 0;
  if (hint) return distance(centreOf(box), [dot[0] + hint[0], dot[1] + hint[1]]);
  return Math.max(...dots.map((one) => fromRim(box, one)));
}

const fromRim = ({ x, y, w, h }: Box, [dotX, dotY]: Point): number =>
  distance([dotX, dotY], [clamp(dotX, x, x + w), clamp(dotY, y, y + h)]);
