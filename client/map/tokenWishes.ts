import { type Box, holds, type Point } from "../canvas/box.ts";
import type { Measure } from "../canvas/type.ts";
import { type InsetView, inInset } from "./insetView.ts";
import type { Gazetteer, Place } from "./mapData.ts";
import type { Token } from "./picture.ts";
import type { TokenWish } from "./placeTokens.ts";
import { tokenForms } from "./tokenShape.ts";

/** What turns a token into a wish for a place in the view. */
export interface TokenScope {
  readonly gazetteer: Gazetteer;
  readonly inset: InsetView | null;
  /** Size of the label in px. */
  readonly type: number;
  readonly measure: Measure;
  readonly view: Box;
  readonly place: (point: Point) => Point;
}

/** Wishes of the tokens that have a place on the map; the others can't be drawn. */
export const tokenWishes = (tokens: readonly Token[], scope: TokenScope): readonly TokenWish[] =>
  tokens.flatMap((token) => tokenWish(token, scope));

function tokenWish(token: Token, scope: TokenScope): readonly TokenWish[] {
  const { gazetteer, inset, type, measure } = scope;
  const places = token.places.flatMap((name) => gazetteer.places[name] ?? []);
  const edge = inset ? null : (places.find((place) => place.edge)?.edge ?? null);
  const forms = tokenForms(token, { type, measure, atEdge: edge !== null });
  if (edge) return [{ token, forms, dots: [], hint: null, edge, far: false }];
  const all = places.flatMap((place) => dotOf(place, scope));
  if (all.length === 0) return [];
  // Of several capitals those in sight say where it belongs; no line leaves the view for the others.
  const seen = all.filter((dot) => holds(scope.view, dot));
  const dots = seen.length > 0 ? seen : all;
  const hint = all.length === 1 ? (places[0]?.token ?? null) : null;
  const far = inset !== null && places.some((place) => place.inset);
  return [{ token, forms, dots, hint, edge: null, far }];
}

function dotOf({ xy, inset: far }: Place, { inset, place }: TokenScope): readonly Point[] {
  if (xy) return [place(xy)];
  return far && inset ? [inInset(inset, far)] : [];
}
