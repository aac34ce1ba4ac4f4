import {
  type Box,
  boxAround,
  distance,
  grown,
  holds,
  type Point,
  type Size,
  touches,
} from "../canvas/box.ts";
import type { Measure } from "../canvas/type.ts";
import { type Camera, toMap, toScreen } from "./camera.ts";
import { samplesOf } from "./curve.ts";
import type { Frame } from "./frame.ts";
import { type InsetView, insetFor } from "./insetView.ts";
import { greatLabels, type LabelScope, otherLabels } from "./labelWishes.ts";
import type { Lands } from "./lands.ts";
import { linkWishes, partnersOf } from "./linkWishes.ts";
import type { Gazetteer } from "./mapData.ts";
import type { Picture } from "./picture.ts";
import {
  type LabelSurroundings,
  type LabelWish,
  labelBox,
  type PlacedLabel,
  placeLabels,
} from "./placeLabels.ts";
import { type PlacedNote, placeNote } from "./placeNote.ts";
import { type PlacedToken, placeTokens } from "./placeTokens.ts";
import { linkKey, type RoutedLink, routeLinks } from "./routeLinks.ts";
import { stemPoints } from "./stems.ts";
import { type ScopedWish, tokenWishes } from "./tokenWishes.ts";

/** What a layout is made from. */
export interface LayoutInput {
  readonly picture: Picture;
  readonly gazetteer: Gazetteer;
  readonly lands: Lands;
  readonly camera: Camera;
  readonly size: Size;
  readonly frame: Frame;
  /** Points of the front in km: tokens, links and labels keep off it. */
  readonly front: readonly Point[];
  /** Boxes of the view under the caller's controls. */
  readonly keepFree: readonly Box[];
  readonly measure: Measure;
  /** The layout before, whose choices are kept where they still serve. */
  readonly before: Layout | null;
}

/** Where everything but the base map stands in the view. */
export interface Layout {
  readonly tokens: readonly PlacedToken[];
  readonly links: readonly RoutedLink[];
  readonly labels: readonly PlacedLabel[];
  readonly note: PlacedNote | null;
  readonly inset: InsetView | null;
}

/** What stays the same while one layout is made. */
interface Stage {
  readonly view: Box;
  readonly inset: InsetView | null;
  /** Controls and the inset. */
  readonly fixed: readonly Box[];
  readonly front: readonly Point[];
  readonly great: readonly LabelWish[];
  readonly place: (point: Point) => Point;
}

/**
 * Lays out a picture: tokens first, then the note and the great labels, links around all these, and the
 * other labels where there is room.
 */
export function layOut(input: LayoutInput): Layout {
  const stage = stageOf(input);
  const wishes = wishesOf(input, stage);
  const tokens = tokensOf(input, stage, wishes);
  const note = noteOf(input, stage, tokens);
  const taken = [
    ...stage.fixed,
    ...tokens.map(({ box }) => box),
    ...(note ? [note.box, dotBox(note.dot)] : []),
  ];
  const lines = [...tokens.flatMap(({ box, dots }) => stemPoints(box, dots)), ...stage.front];
  const great = placeLabels(stage.great, { view: stage.view, taken, lines });
  const far = new Set(wishes.filter((wish) => wish.far).map(({ token }) => token.seat));
  const links = linksOf(input, stage, { tokens, taken, far, great: great.map(({ box }) => box) });
  const labels = labelsOf(input, great, {
    view: stage.view,
    taken: [...taken, ...links.flatMap(({ mark }) => (mark ? [mark.box] : []))],
    lines: [...lines, ...links.flatMap(({ curve }) => samplesOf(curve, 80))],
  });
  return { tokens, links, labels, note, inset: stage.inset };
}

/** Great labels look for another place where a link crosses them, and stay if there is none; others go. */
function labelsOf(
  input: LayoutInput,
  great: readonly PlacedLabel[],
  around: LabelSurroundings,
): readonly PlacedLabel[] {
  const firm: PlacedLabel[] = [];
  for (const label of great) {
    const taken = [...around.taken, ...firm.map(({ box }) => box)];
    const [better] = placeLabels([label], { ...around, taken });
    firm.push(better ?? label);
  }
  const taken = [...around.taken, ...firm.map(({ box }) => box)];
  return [...firm, ...placeLabels(otherLabels(scopeOf(input)), { ...around, taken })];
}

/** Px between the points of the front that things keep off: nearer ones say the same. */
const SPACING = 5;

function spaced(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || distance(last, point) >= SPACING) kept.push(point);
  }
  return kept;
}

const placer = ({ camera, size }: LayoutInput) => {
  return (point: Point): Point => toScreen(camera, size, point);
};

function stageOf(input: LayoutInput): Stage {
  const { picture, gazetteer, size, frame, keepFree, front } = input;
  const inset = insetFor(picture.tokens, gazetteer, frame.inset);
  const place = placer(input);
  const fixed = [...keepFree, ...(inset ? [inset.box] : [])];
  const great = greatLabels(scopeOf(input));
  return { view: { x: 0, y: 0, ...size }, inset, fixed, front: spaced(front.map(place)), great, place };
}

function scopeOf(input: LayoutInput): LabelScope {
  const { picture, gazetteer, lands, camera, frame, measure } = input;
  const marked = new Set(picture.tokens.flatMap(({ places }) => places));
  if (picture.highlight) marked.add(picture.highlight.place);
  const { narrow, labelScale } = frame;
  const { names } = picture;
  const [k, place] = [camera.k, placer(input)];
  return { gazetteer, lands, names, marked, k, narrow, scale: labelScale, place, measure };
}

function wishesOf(
  { picture, gazetteer, frame, measure }: LayoutInput,
  { inset, place }: Stage,
): readonly ScopedWish[] {
  return tokenWishes(picture.tokens, { gazetteer, inset, type: frame.tokenType, measure, place });
}

/** Tokens of the inset stand in it; the others keep off it. */
function tokensOf(input: LayoutInput, stage: Stage, wishes: readonly ScopedWish[]): readonly PlacedToken[] {
  const before = Object.fromEntries(
    (input.before?.tokens ?? []).map(({ token, choice }) => [token.seat, choice]),
  );
  const meeting = meetingOf(input, stage);
  const clear = [...wishes.flatMap(({ dots }) => dots), ...stage.front, ...(meeting ? [meeting] : [])];
  const labels = stage.great.flatMap((wish) => {
    const [first] = wish.places;
    return first ? [labelBox(wish, first.at, first.align)] : [];
  });
  const { camera, size, lands } = input;
  const countryAt = (point: Point) => lands.countryAt(toMap(camera, size, point));
  const partners = partnersOf(input.picture.links);
  const around = { view: stage.view, clear, labels, countryAt, partners, before };
  const far = wishes.filter((wish) => wish.far);
  const near = wishes.filter((wish) => !wish.far);
  const first = placeTokens(far, { ...around, taken: input.keepFree });
  return [
    ...first,
    ...placeTokens(near, { ...around, taken: [...stage.fixed, ...first.map(({ box }) => box)] }),
  ];
}

/** What the mark of the round's place covers. */
const dotBox = (dot: Point): Box => boxAround(dot, { w: 18, h: 18 });

/** Where the round is held; null where its mark would be cut, or would lie in the sea of the inset. */
function meetingOf({ picture, gazetteer }: LayoutInput, { view, inset, place }: Stage): Point | null {
  const at = picture.highlight && gazetteer.places[picture.highlight.place]?.xy;
  if (!at) return null;
  const dot = place(at);
  if (!holds(grown(view, -9), dot) || (inset && touches(inset.box, dotBox(dot)))) return null;
  return dot;
}

function noteOf(input: LayoutInput, stage: Stage, tokens: readonly PlacedToken[]): PlacedNote | null {
  const { highlight } = input.picture;
  const dot = meetingOf(input, stage);
  if (!highlight || !dot) return null;
  const taken = [...stage.fixed, ...tokens.map(({ box }) => box)];
  const dots = tokens.flatMap((token) => token.dots);
  return placeNote({ lines: highlight.lines, dot, view: stage.view, taken, dots }, input.measure);
}

interface Placed {
  readonly tokens: readonly PlacedToken[];
  readonly taken: readonly Box[];
  /** Seats whose tokens stand in the inset. */
  readonly far: ReadonlySet<string>;
  readonly great: readonly Box[];
}

function linksOf(input: LayoutInput, stage: Stage, placed: Placed): readonly RoutedLink[] {
  const before = Object.fromEntries(
    (input.before?.links ?? []).map(({ link, choice }) => [linkKey(link), choice]),
  );
  const { tokens, far } = placed;
  const { inset } = stage;
  const { narrow } = input.frame;
  const wishes = linkWishes(input.picture.links, { tokens, far, inset, narrow, measure: input.measure });
  const clear = [...stage.front, ...tokens.flatMap(({ dots }) => dots)];
  return routeLinks(wishes, { view: stage.view, taken: placed.taken, labels: placed.great, clear, before });
}
