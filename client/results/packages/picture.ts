import type { Values } from "../../../shared/analysis/hindsight/hindsight.ts";
import { frontierOf, type Pair, type Point, placesOf } from "../../../shared/analysis/hindsight/twoAxes.ts";
import type { Size } from "../../ui/placement.ts";
import { type Axis, axisFor, placeOf } from "./plotScale.ts";
import type { Counted } from "./useCounted.ts";

/** What the picture shows, in px. */
export interface Picture {
  readonly across: Axis;
  readonly up: Axis;
  readonly places: readonly Point[];
  readonly frontier: readonly Point[];
  readonly match: Point;
  readonly noText: Point;
  readonly within: Point | null;
  readonly history: Point | null;
}

/** Between the edge of the picture and its axes, in px: room for their numbers. */
export const EDGE = { left: 40, right: 10, top: 10, bottom: 26 };
/** Least distance of numbers on an axis, in px. */
const APART = { across: 64, up: 48 };

const at = (values: Values, [x, y]: Pair): Point => ({ x: values[x] ?? 0, y: values[y] ?? 0 });

/** In points: everything that must have room. */
function inPoints({ found, better }: Counted, pair: Pair) {
  const [xs = [], ys = []] = pair.map((party) => found.values[party] ?? []);
  const places = placesOf(xs, ys);
  return {
    places,
    frontier: frontierOf(places),
    match: at(found.came, pair),
    noText: at(found.noText, pair),
    within: better && at(better.values, pair),
    history: found.history && at(found.history, pair),
  };
}

/** The packages of a table by their value to two, drawn at this size. */
export function pictureOf(counted: Counted, pair: Pair, { width, height }: Size): Picture {
  const points = inPoints(counted, pair);
  const { match, noText, within, history } = points;
  const all = [...points.places, match, noText, ...[within, history].filter((one) => one !== null)];
  const axis = (values: readonly number[], ends: readonly [number, number], apart: number) =>
    axisFor(values, ends, apart);
  const across = axis(
    all.map(({ x }) => x),
    [EDGE.left, width - EDGE.right],
    APART.across,
  );
  const up = axis(
    all.map(({ y }) => y),
    [height - EDGE.bottom, EDGE.top],
    APART.up,
  );
  const px = (point: Point): Point => placeOf(point, across, up);
  return {
    ...{ across, up },
    places: points.places.map(px),
    frontier: points.frontier.map(px),
    match: px(match),
    noText: px(noText),
    within: within && px(within),
    history: history && px(history),
  };
}
