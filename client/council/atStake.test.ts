import { describe, expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { pactAdopted, provided, stance, unbounded, underSilence } from "../../shared/testing/promises.ts";
import type { OnTerms } from "../../shared/testing/seatAtTable.ts";
import { atTable } from "../../shared/testing/table.ts";
import { atStake } from "./atStake.ts";
import { silenceNow } from "./silenceNow.ts";

/** South has promised something to North, whose motion on the roads is under silence. */
function promisedBySouth(promise: OnTerms | ReturnType<typeof stance>) {
  const table = atTable(assembly());
  table.seat("south").offers({ south: promise }, ["north"]);
  table.seat("north").accepts();
  underSilence(table);
  const of = (seat: string, kind: "keep" | "reserve" | "break") => {
    const view = table.view(seat);
    const silence = silenceNow(view);
    return silence && atStake(view, silence, kind);
  };
  const { brokenPromise, trust } = table.view("south").scenario.rules;
  const price = {
    to: ["north"],
    capital: -brokenPromise.capital,
    trust: -trust.brokenPromise,
    score: brokenPromise.score,
  };
  return { of, price };
}

describe("What a stance costs beside its price", () => {
  it("is a broken promise for who promised to keep silence on such a motion, and for nobody else", () => {
    const { of, price } = promisedBySouth(stance("keep", { roads: unbounded }));
    expect(of("south", "break")).toEqual(price);
    expect(of("south", "keep")).toBeNull();
    expect(of("south", "reserve")).toBeNull();
    expect(of("east", "break")).toBeNull();
  });

  it("counts each broken promise in capital and score, and in trust what each partner loses by its own", () => {
    const table = atTable(assembly());
    for (const to of ["north", "isle"]) {
      table.seat("south").offers({ south: stance("keep", { roads: unbounded }) }, [to]);
      table.seat(to).accepts();
    }
    underSilence(table);
    const view = table.view("south");
    const silence = silenceNow(view);
    const { brokenPromise, trust } = view.scenario.rules;
    expect(silence && atStake(view, silence, "break")).toEqual({
      to: expect.arrayContaining(["north", "isle"]),
      capital: -2 * brokenPromise.capital,
      trust: -trust.brokenPromise,
      score: 2 * brokenPromise.score,
    });
  });

  it("is one for who keeps a silence that it promised to break", () => {
    const { of, price } = promisedBySouth(stance("break", { roads: unbounded }));
    expect(of("south", "keep")).toEqual(price);
    expect(of("south", "break")).toBeNull();
  });

  it("is none where the promise speaks of other wordings, or hangs on what has not come", () => {
    const many = stance("keep", { roads: { atLeast: "many", atMost: null } });
    expect(promisedBySouth(many).of("south", "break")).toBeNull();
    const later = provided(stance("keep", { roads: unbounded }), pactAdopted);
    expect(promisedBySouth(later).of("south", "break")).toBeNull();
  });
});
