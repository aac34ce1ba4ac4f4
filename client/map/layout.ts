import { type Box, distance, grown, holds, type Point, type Size } from "../canvas/box.ts";
import type { Measure } from "../canvas/type.ts";
import { type Camera, toMap, toScreen } from "./camera.ts";
import { type Curve, samplesOf } from "./curve.ts";
import type { Frame } from "./frame.ts";
import { type InsetView, insetFor } from "./insetView.ts";
import { greatLabels, type LabelScope, otherLabels } from "./labelWishes.ts";
import type { Lands } from "./lands.ts";
import { type LinkScope, linkWishes, partnersOf } from "./linkWishes.ts";
import type { Gazetteer } from "./mapData.ts";
import { type Meeting, markBox, meetingAt } from "./meeting.ts";
import type { Picture } from "./picture.ts";
import {
  type LabelSurroundings,
  type LabelWish,
  labelBox,
  type PlacedLabel,
  placeLabels,
} from "./placeLabels.ts";
import { nameBeside, noteFont, type PlacedNote, placeNote } from "./placeNote.ts";
import { type PlacedToken, placeTokens, type Surroundings, type TokenWish } from "./placeTokens.ts";
import { type LinkWish, linkKey, type RoutedLink, recalledArcs, routeLinks } from "./routeLinks.ts";
import { stemPoints } from "./stems.ts";
import { tokenWishes } from "./tokenWishes.ts";

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
  /** The mark of the round's place. */
  readonly meeting: Meeting | null;
  readonly place: (point: Point) => Point;
}

/**
 * Lays out a picture: tokens first; then the note of the round's place where the links leave room for it, the great
 * labels, the links around all these, and the other labels where there is room.
 */
export function layOut(input: LayoutInput): Layout {
  const stage = stageOf(input);
  const wishes = wishesOf(input, stage);
  const tokens = tokensOf(input, stage, wishes);
  const marks = stage.meeting ? [markBox(stage.meeting)] : [];
  const taken = [...stage.fixed, ...tokens.map(({ box }) => box), ...marks];
  const lines = [...tokens.flatMap(({ box, dots }) => stemPoints(box, dots)), ...stage.front];
  const far = new Set(wishes.filter((wish) => wish.far).map(({ token }) => token.seat));
  const placed = { tokens, taken, lines, wishes: linkWishesOf(input, stage, { tokens, far }) };
  const { note, great, links } = linkedAndNoted(input, stage, placed);
  const noteBoxes = note ? [note.box] : [];
  const labels = labelsOf(input, great, {
    view: stage.view,
    taken: [...taken, ...noteBoxes, ...badgesOf(links)],
    lines: [...lines, ...pathsOf(links.map(({ curve }) => curve))],
  });
  return { tokens, links, labels, note, inset: stage.inset };
}

const badgesOf = (links: readonly RoutedLink[]): readonly Box[] =>
  links.flatMap(({ mark }) => (mark ? [mark.box] : []));

const pathsOf = (curves: readonly Curve[]): readonly Point[] =>
  curves.flatMap((curve) => samplesOf(curve, 80));

const choicesOf = ({ before }: LayoutInput): Readonly<Record<string, number>> =>
  Object.fromEntries((before?.links ?? []).map(({ link, choice }) => [linkKey(link), choice]));

/** The note gives way to the links as they ran before, or would without it; these then to it, and it to what still crosses it. */
function linkedAndNoted(input: LayoutInput, stage: Stage, placed: Placed) {
  const { taken, lines, wishes } = placed;
  const known = recalledArcs(wishes, choicesOf(input));
  const free = known ?? linksOf(input, stage, placed).map(({ curve }) => curve);
  const beside = noteOf(input, stage, { ...placed, lines: [...lines, ...pathsOf(free)] });
  const first = beside?.lines.length === 0 ? noteOf(input, stage, placed) : beside;
  const around = first ? [...taken, first.box] : taken;
  const great = placeLabels(stage.great, { view: stage.view, taken: around, lines });
  const boxes = great.map(({ box }) => box);
  const links = linksOf(input, stage, { ...placed, taken: around, great: boxes });
  const paths = pathsOf(links.map(({ curve }) => curve));
  const isCrossed = first !== null && paths.some((point) => holds(grown(first.box, 2), point));
  if (!isCrossed) return { note: first, great, links };
  const under = [...taken, ...badgesOf(links), ...boxes];
  return {
    note: noteOf(input, stage, { ...placed, taken: under, lines: [...lines, ...paths] }),
    great,
    links,
  };
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
  const fixed = [...keepFree, ...(inset ? [inset.framed] : [])];
  const great = greatLabels(scopeOf(input));
  const view = { x: 0, y: 0, ...size };
  const at = picture.highlight && gazetteer.places[picture.highlight.place]?.xy;
  const meeting = at ? meetingAt(place(at), { view, taken: fixed }) : null;
  return { view, inset, fixed, front: spaced(front.map(place)), great, meeting, place };
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
  { view, inset, place }: Stage,
): readonly TokenWish[] {
  return tokenWishes(picture.tokens, { gazetteer, inset, type: frame.tokenType, measure, view, place });
}

/** Tokens of the inset stand in it; the others keep off it. */
function tokensOf(input: LayoutInput, stage: Stage, wishes: readonly TokenWish[]): readonly PlacedToken[] {
  const before = Object.fromEntries(
    (input.before?.tokens ?? []).map(({ token, choice }) => [token.seat, choice]),
  );
  const clear = [...wishes.flatMap(({ dots }) => dots), ...stage.front];
  const labels = stage.great.flatMap((wish) => {
    const [first] = wish.places;
    return first ? [labelBox(wish, first.at, first.align)] : [];
  });
  labels.push(...roomForName(input, stage));
  const { camera, size, lands } = input;
  const countryAt = (point: Point) => lands.roughlyAt(toMap(camera, size, point));
  const capitals = wishes.filter((wish) => !wish.far).flatMap(({ dots }) => dots);
  const parties = new Set(capitals.flatMap((dot) => countryAt(dot) ?? []));
  const partners = partnersOf(input.picture.links);
  const around = { view: stage.view, clear, labels, countryAt, parties, partners, before, standing: [] };
  const near = placeTokens(
    wishes.filter((wish) => !wish.far),
    { ...around, taken: [...stage.fixed, ...(stage.meeting ? [markBox(stage.meeting)] : [])] },
  );
  const far = wishes.filter((wish) => wish.far);
  return [
    ...near,
    ...placeTokens(far, { ...aroundInset(stage, around), taken: input.keepFree, standing: near }),
  ];
}

/** Right of the round's place its name has room, if no token takes it. */
function roomForName({ picture, measure }: LayoutInput, { meeting }: Stage): readonly Box[] {
  const [name = ""] = picture.highlight?.lines ?? [];
  return meeting ? [nameBeside(meeting, measure(name, noteFont(0)))] : [];
}

/** What stands in the inset stays in it, and on no land. */
const aroundInset = ({ inset }: Stage, around: Omit<Surroundings, "taken">): Omit<Surroundings, "taken"> =>
  inset ? { ...around, view: inset.box, countryAt: () => null } : around;

function noteOf(input: LayoutInput, { view, meeting }: Stage, placed: Placed): PlacedNote | null {
  const { highlight } = input.picture;
  if (!highlight || !meeting) return null;
  const dots = placed.tokens.flatMap((token) => token.dots);
  return placeNote(
    { words: highlight.lines, meeting, view, taken: placed.taken, lines: placed.lines, dots },
    input.measure,
  );
}

interface Placed {
  readonly tokens: readonly PlacedToken[];
  readonly taken: readonly Box[];
  /** Points of stems and of the front, and for the note of links. */
  readonly lines: readonly Point[];
  readonly wishes: readonly LinkWish[];
  readonly great?: readonly Box[];
}

type Ends = Pick<LinkScope, "tokens" | "far">;

const linkWishesOf = ({ picture, frame, measure }: LayoutInput, { inset }: Stage, ends: Ends) =>
  linkWishes(picture.links, { ...ends, inset, narrow: frame.narrow, measure });

function linksOf(input: LayoutInput, { view, front }: Stage, placed: Placed): readonly RoutedLink[] {
  const { tokens, taken, wishes, great = [] } = placed;
  const clear = [...front, ...tokens.flatMap(({ dots }) => dots)];
  return routeLinks(wishes, { view, taken, labels: great, clear, before: choicesOf(input) });
}
