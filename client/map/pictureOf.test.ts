import { describe, expect, it } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { pictureOf } from "./pictureOf.ts";

const words = {
  kilometres: (count: number) => `${count} km`,
  you: "You",
  bot: "Bot",
  offer: "Offer",
  deal: "Deal",
  names: { There: "Dort" },
  describe: () => "A map.",
};
const see = (table: ReturnType<typeof atTable>, seat: string | null) => pictureOf(table.view(seat), words);

const play = () => atTable(smallScenario);

describe("The picture of the map", () => {
  it("has a token for each delegation, and marks the viewer's own", () => {
    const { tokens, selectable } = see(play(), "beta");
    expect(tokens.map(({ seat, you, note }) => [seat, you, note])).toEqual([
      ["alpha", false, ""],
      ["beta", true, "You"],
      ["gamma", false, ""],
    ]);
    expect(selectable).toEqual(["alpha", "gamma"]);
  });

  it("shows a talk at once to those who talk, and to nobody else", () => {
    const table = play();
    table.seat("alpha").says("alpha+beta");
    expect(see(table, "beta").links).toEqual([{ from: "alpha", to: "beta", kind: "talk", label: "" }]);
    expect(see(table, "gamma").links).toEqual([]);
    expect(see(table, null).links).toEqual([]);
  });

  it("shows others that two delegations met when the phase has ended", () => {
    const table = play();
    table.seat("alpha").says("alpha+beta");
    table.goTo("decisions");
    expect(see(table, "gamma").links).toEqual([{ from: "alpha", to: "beta", kind: "talk", label: "" }]);
  });

  it("shows an offer to its parties alone, and a deal in place of the offer", () => {
    const table = play();
    table.seat("alpha").offers({ alpha: { kind: "capital", to: "gamma", by: null } }, ["gamma"]);
    expect(see(table, "gamma").links).toEqual([
      { from: "alpha", to: "gamma", kind: "offer", label: "Offer" },
    ]);
    expect(see(table, "beta").links).toEqual([]);
    table.seat("gamma").accepts();
    expect(see(table, "alpha").links).toEqual([{ from: "alpha", to: "gamma", kind: "deal", label: "Deal" }]);
    expect(see(table, "beta").links).toEqual([]);
  });

  it("shows the facilitator, who reads along, every talk and offer as it comes", () => {
    const table = play();
    table.seat("alpha").says("alpha+beta");
    table.seat("alpha").offers({ alpha: { kind: "capital", to: "gamma", by: null } }, ["gamma"]);
    const { links } = pictureOf(viewFor(table.state, { kind: "facilitator" }), words);
    expect(links).toEqual([
      { from: "alpha", to: "beta", kind: "talk", label: "" },
      { from: "alpha", to: "gamma", kind: "offer", label: "Offer" },
    ]);
  });

  it("takes the front from its track, in tenths, and the place from the round", () => {
    const picture = see(play(), null);
    expect(picture.front).toEqual({ occupied: 179 });
    expect(picture.highlight).toEqual({ place: "Here", lines: ["Here", "Today"] });
  });

  it("finds a round's place on the map in whatever language it is told", () => {
    const rounds = Object.fromEntries(
      Object.entries(smallScenario.rounds).map(([id, round]) => [id, { ...round, place: "Dort" }]),
    );
    expect(see(atTable({ ...smallScenario, rounds }), null).highlight).toEqual({
      place: "There",
      lines: ["Dort", "Today"],
    });
  });

  it("tells those who are ready from those who keep the others waiting", () => {
    const table = play();
    expect(see(table, null).tokens.map(({ readiness }) => readiness)).toEqual([null, null, null]);
    table.seat("alpha").tables({ border: "o1" });
    table.seat("beta").seconds("alpha");
    table.goTo("silence").seat("gamma").isReady();
    expect(see(table, null).tokens.map(({ readiness }) => readiness)).toEqual([
      "awaited",
      "awaited",
      "ready",
    ]);
    expect(see(table, null).tokens.some(({ active }) => active)).toBe(false);
  });
});
