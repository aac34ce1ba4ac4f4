import { describe, expect, it } from "vitest";
import europe from "./assets/europe.topo.json";
import { landsOf } from "./lands.ts";
import { type Europe, GAZETTEER } from "./mapData.ts";

const lands = landsOf(europe as unknown as Europe);
const under = (place: string) => lands.countryAt(GAZETTEER.places[place]?.xy ?? [0, 0]);

describe("The lands of the map", () => {
  it("know whose a place is", () => {
    expect(["Kyiv", "Moscow", "Riga", "Budapest", "Sevastopol"].map(under)).toEqual([
      "Ukraine",
      "Russia",
      "Latvia",
      "Hungary",
      "Ukraine",
    ]);
  });

  it("leave the sea to nobody", () => {
    const [sea] = GAZETTEER.labels.filter(({ name }) => name === "Black Sea").flatMap(({ at }) => at);
    expect(sea && lands.countryAt(sea)).toBeNull();
  });
});
