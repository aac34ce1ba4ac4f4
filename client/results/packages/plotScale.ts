import type { Point } from "../../../shared/analysis/hindsight/twoAxes.ts";

/** From a value, in points, to a place, in px. */
export type Scale = (value: number) => number;

export interface Axis {
  readonly scale: Scale;
  /** Round values within the axis, from the least. */
  readonly ticks: readonly number[];
}

/** Of an axis: left free at both ends, so that no mark stands on the edge; a share of its length. */
const MARGIN = 0.05;

/** The smallest of 1, 2, 5, 10, 20, 50 … that divides a span into at most so many parts. */
export function roundStep(span: number, parts: number): number {
  const least = span / Math.max(1, parts);
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((one) => one * power >= least) ?? 10) * power;
}

/** An axis that holds all these values, from one place to another, with ticks at least so many px apart. */
export function axisFor(
  values: readonly number[],
  [from, to]: readonly [number, number],
  apart: number,
): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low || 1) * MARGIN;
  const [least, most] = [low - margin, high + margin];
  const scale: Scale = (value) => from + ((to - from) * (value - least)) / (most - least);
  const step = roundStep(most - least, Math.floor(Math.abs(to - from) / apart));
  const count = Math.floor(most / step) - Math.ceil(least / step) + 1;
  // + 0, for a step below 0 would else begin with minus nought.
  const ticks = [...Array(Math.max(0, count)).keys()].map((n) => (Math.ceil(least / step) + n) * step + 0);
  return { scale, ticks };
}

/** Where a package stands in the picture, in px. */
export const placeOf = ({ x, y }: Point, across: Pick<Axis, "scale">, up: Pick<Axis, "scale">): Point => ({
  x: across.scale(x),
  y: up.scale(y),
});
