import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlation, frontierOf, mostOpposed, pairFor, placesOf } from "./twoAxes.ts";

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });
const two = fc.tuple(numbers, numbers).map(([xs, ys]) => {
  const length = Math.min(xs.length, ys.length);
  return [xs.slice(0, length), ys.slice(0, length)] as const;
});

describe("Packages by their value to two", () => {
  it("the frontier has every place that none is better than, for one of them and no worse for the other", () => {
    fc.assert(
      fc.property(two, ([xs, ys]) => {
        const places = placesOf(xs, ys);
        const beaten = ({ x, y }: { x: number; y: number }) =>
          places.some((one) => one.x >= x && one.y >= y && (one.x > x || one.y > y));
        expect(frontierOf(places)).toEqual(places.filter((place) => !beaten(place)));
      }),
    );
  });

  it("each place is told once, from left to right and from below", () => {
    expect(placesOf([2, 1, 2, 2, 1], [5, 0, 3, 5, 0])).toEqual([
      { x: 1, y: 0 },
      { x: 2, y: 3 },
      { x: 2, y: 5 },
    ]);
  });

  it("correlation is −1 where one gains what the other loses, 1 where both gain, and 0 where one does not care", () => {
    expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1);
    expect(correlation([1, 2, 3], [1, 3, 5])).toBeCloseTo(1);
    expect(correlation([1, 2, 3], [4, 4, 4])).toBe(0);
  });

  it("the most opposed are the pair of the lowest correlation; the first where there are several", () => {
    const values = { ann: [1, 2, 3, 4], ben: [1, 2, 3, 5], cas: [4, 3, 2, 2], dot: [4, 3, 2, 1] };
    expect(mostOpposed(["ann", "ben", "cas", "dot"], values)).toEqual(["ann", "dot"]);
    expect(mostOpposed(["ben", "cas"], values)).toEqual(["ben", "cas"]);
    const same = { ann: [1, 2], ben: [1, 2], cas: [1, 2] };
    expect(mostOpposed(["ann", "ben", "cas"], same)).toEqual(["ann", "ben"]);
  });

  it("a reader sees its own party across and the member most opposed to it up; who has no part, the most opposed two", () => {
    const values = { ann: [1, 2, 3, 4], ben: [1, 2, 3, 5], cas: [4, 3, 3, 3], dot: [4, 3, 2, 1] };
    const told = { members: ["ann", "ben", "cas"], parties: ["ann", "ben", "cas", "dot"], values };
    expect(pairFor("cas", told)).toEqual(["cas", "ann"]);
    expect(pairFor("ben", told)).toEqual(["ben", "cas"]);
    // It has no vote, but the text is worth something to it.
    expect(pairFor("dot", told)).toEqual(["dot", "ann"]);
    for (const other of ["eve", null]) expect(pairFor(other, told)).toEqual(["ann", "cas"]);
  });
});
