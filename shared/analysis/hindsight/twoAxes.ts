import type { PartyId } from "../../model/ids.ts";

/** Two parties whose values are set against each other: the first across, the second up. */
export type Pair = readonly [PartyId, PartyId];

/** A package by its value to two parties, in points. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, n) => total + n, 0) / Math.max(1, numbers.length);

/** Pearson's correlation, from −1 to 1; 0 where one of them is the same everywhere. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [i, x] of xs.entries()) {
    const [dx, dy] = [x - mx, (ys[i] ?? 0) - my];
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  }
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY);
}

type ValuesOfAll = Readonly<Record<PartyId, readonly number[]>>;

/** The pair whose values run against each other the most over all packages; the first such one among equals. */
function leastAlike(pairs: readonly Pair[], values: ValuesOfAll): Pair | null {
  const rated = pairs.map((pair) => {
    const [xs = [], ys = []] = pair.map((party) => values[party] ?? []);
    return { pair, together: correlation(xs, ys) };
  });
  const [first, ...rest] = rated;
  if (first === undefined) return null;
  return rest.reduce((least, one) => (one.together < least.together ? one : least), first).pair;
}

/** The two members whose values run against each other the most. */
export function mostOpposed(members: readonly PartyId[], values: ValuesOfAll): Pair {
  const pairs = members.flatMap((a, i) => members.slice(i + 1).map((b): Pair => [a, b]));
  return leastAlike(pairs, values) ?? [members[0] ?? "", members[0] ?? ""];
}

interface Told {
  readonly parties: readonly PartyId[];
  readonly members: readonly PartyId[];
  readonly values: ValuesOfAll;
}

/** Whom a reader sees first: its own party across, if the table is worth anything to it, and the member most opposed to it. */
export function pairFor(reader: PartyId | null, { parties, members, values }: Told): Pair {
  const pairs = members.flatMap((member): readonly Pair[] =>
    reader === null || member === reader || !parties.includes(reader) ? [] : [[reader, member]],
  );
  return leastAlike(pairs, values) ?? mostOpposed(members, values);
}

/** The places that packages take, each once, from left to right and from below. */
export function placesOf(xs: readonly number[], ys: readonly number[]): readonly Point[] {
  const places = new Map<number, Set<number>>();
  for (const [i, x] of xs.entries()) {
    const column = places.get(x) ?? new Set();
    places.set(x, column.add(ys[i] ?? 0));
  }
  return [...places.keys()]
    .sort((a, b) => a - b)
    .flatMap((x) => [...(places.get(x) ?? [])].sort((a, b) => a - b).map((y) => ({ x, y })));
}

/** The Pareto frontier of the two: places to the right and above which there is none, from left to right. */
export function frontierOf(places: readonly Point[]): readonly Point[] {
  let highest = Number.NEGATIVE_INFINITY;
  const found: Point[] = [];
  for (const place of [...places].sort((a, b) => b.x - a.x || b.y - a.y)) {
    if (place.y <= highest) continue;
    highest = place.y;
    found.push(place);
  }
  return found.reverse();
}
