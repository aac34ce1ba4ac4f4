import { centreOf, type Size } from "../canvas/box.ts";
import { type Measure, sans } from "../canvas/type.ts";
import type { InsetView } from "./insetView.ts";
import type { Link } from "./picture.ts";
import { BADGE } from "./placeBadge.ts";
import type { PlacedToken } from "./placeTokens.ts";
import type { LinkWish } from "./routeLinks.ts";

/** What turns a link into a wish for a way across the view. */
export interface LinkScope {
  readonly tokens: readonly PlacedToken[];
  /** Seats whose tokens stand in the inset. */
  readonly far: ReadonlySet<string>;
  readonly inset: InsetView | null;
  readonly narrow: boolean;
  readonly measure: Measure;
}

export const badgeFont = sans(600, 12.5);

/** Wishes of the links between seats that have a token; the others can't be drawn. */
export const linkWishes = (links: readonly Link[], scope: LinkScope): readonly LinkWish[] =>
  links.flatMap((link) => linkWish(link, scope));

function linkWish(link: Link, scope: LinkScope): readonly LinkWish[] {
  const { tokens, far, inset } = scope;
  const from = tokens.find(({ token }) => token.seat === link.from);
  const to = tokens.find(({ token }) => token.seat === link.to);
  if (!from || !to) return [];
  // In the inset a link ends at the place itself, elsewhere under the token.
  const framed = inset && [from, to].some(({ token }) => far.has(token.seat)) ? inset.framed : null;
  const ends = [from, to].map(({ token, box }) => (framed && far.has(token.seat) ? framed : box));
  const endOf = ({ token, box, dots }: PlacedToken) => (far.has(token.seat) && dots[0]) || centreOf(box);
  return [{ link, from: endOf(from), to: endOf(to), badge: badgeSize(link, scope), ends, inset: framed }];
}

/** A round badge with its icon, longer if it has a word. */
function badgeSize({ label }: Link, { narrow, measure }: LinkScope): Size {
  const word = narrow || label === "" ? 0 : measure(label, badgeFont) + 10;
  return { w: BADGE + word, h: BADGE };
}

/** With whom each seat has a link. */
export function partnersOf(links: readonly Link[]): Readonly<Record<string, readonly string[]>> {
  const pairs = links.flatMap(({ from, to }) => [
    { seat: from, partner: to },
    { seat: to, partner: from },
  ]);
  return Object.fromEntries(
    pairs.map(({ seat }) => [seat, pairs.filter((pair) => pair.seat === seat).map(({ partner }) => partner)]),
  );
}
