import { describe, expect, it } from "vitest";
import { assembly } from "../../testing/assembly.ts";
import { atTable } from "../../testing/table.ts";
import { type Mind, mindOf } from "../mind.ts";
import { STANDARD, TEMPERAMENTS, type Temperament } from "../temperament.ts";
import type { Proposal } from "./exchanges.ts";
import { comesForward, inTurn } from "./turns.ts";

const MATCHES = Array.from({ length: 200 }, (_, match) => match);

/** Chance that differs from match to match, and is the same for the same question in one. */
const chanceIn =
  (match: number) =>
  (key: string, sides: number): number => {
    let mixed = match * 2654435761;
    for (const letter of key) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16777619) >>> 0;
    return (mixed >>> 7) % sides;
  };

const views = Object.fromEntries(
  ["one", "three"].map((round) => [round, atTable(assembly()).goTo("talks", round).view("north")]),
);

function mindIn(match: number, temperament: Temperament = STANDARD, round = "one"): Mind {
  const view = views[round] ?? expect.unreachable("there is such a round");
  return mindOf(view, chanceIn(match), temperament) ?? expect.unreachable("north decides");
}

const proposal = (partner: string, worth: number): Proposal => ({ partner, worth, guess: 4, promises: [] });

describe("What a bot offers first", () => {
  const good = [proposal("east", 5), proposal("south", 4.8), proposal("west", 1)];
  const firsts = MATCHES.map((match) => inTurn(mindIn(match), good, 0)[0]?.partner);

  it("differs from match to match among exchanges that are nearly as good", () => {
    const share = (partner: string) => firsts.filter((one) => one === partner).length / firsts.length;
    expect(share("east")).toBeGreaterThan(0.25);
    expect(share("south")).toBeGreaterThan(0.25);
  });

  it("is never one that is clearly worse", () => {
    expect(firsts).not.toContain("west");
  });

  it("leaves nothing out that could be offered if the first can't", () => {
    for (const match of MATCHES.slice(0, 20))
      expect(
        inTurn(mindIn(match), good, 0)
          .map(({ partner }) => partner)
          .sort(),
      ).toEqual(["east", "south", "west"]);
  });
});

describe("At the first meeting a bot comes forward with offers", () => {
  const share = (temperament: Temperament, round = "one") =>
    MATCHES.filter((match) => comesForward(mindIn(match, temperament, round))).length / MATCHES.length;

  it("or waits for those of others, the patient more often than the eager", () => {
    expect(share(TEMPERAMENTS.patient)).toBeLessThan(share(TEMPERAMENTS.eager) - 0.2);
    expect(share(TEMPERAMENTS.patient)).toBeGreaterThan(0.3);
    expect(share(TEMPERAMENTS.eager)).toBeLessThan(1);
  });

  it("and always at the last", () => {
    expect(share(TEMPERAMENTS.patient, "three")).toBe(1);
  });
});
