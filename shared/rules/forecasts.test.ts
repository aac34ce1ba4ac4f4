import { describe, expect, it } from "vitest";
import { assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";

function tabled(t = atTable(assembly())): TestTable {
  t.seat("north").tables({ roads: "some" });
  t.seat("east").seconds("north");
  return t;
}
const own = (t: TestTable, seat: string) => t.view(seat).own?.forecasts;

describe("A forecast", () => {
  it("says who will break, on a motion that the seat knows of; it can be changed until the silence ends", () => {
    const t = tabled();
    t.seat("west").forecasts("north", ["south"]);
    expect(own(t, "west")).toEqual({ "pact.one.north": ["south"] });
    t.goTo("silence").seat("west").forecasts("north", []);
    expect(own(t, "west")).toEqual({ "pact.one.north": [] });
    t.seat("west").forecasts("north", null);
    expect(own(t, "west")).toEqual({});
    t.timeUp().seat("west").cannot("wrongPhase").forecasts("north", ["south"]);
  });

  it("can be made of a coming or running reading too", () => {
    const t = atTable(assembly()).goTo("talks", "three");
    t.seat("isle").forecasts("pact.reading.1", ["south", "east"]);
    t.goTo("reading").seat("isle").forecasts("pact.reading.1", ["south"]);
    expect(own(t, "isle")).toEqual({ "pact.reading.1": ["south"] });
  });

  it("changes nothing: neither the world nor anybody else's view", () => {
    const t = tabled().goTo("silence");
    const before = [t.view("south"), t.view(null), t.own("isle")].map((one) => JSON.stringify(one));
    t.seat("isle").forecasts("north", ["south"]);
    expect([t.view("south"), t.view(null), t.own("isle")].map((one) => JSON.stringify(one))).toEqual(before);
  });

  it("is of other members that somebody plays and that are free to break", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").cannot("forecastOfStranger").forecasts("north", ["west"]);
    t.seat("isle").cannot("forecastOfStranger").forecasts("north", ["choir"]);
    t.seat("south").cannot("forecastOfStranger").forecasts("north", ["south"]);
    t.seat("isle").cannot("whisperToBacker").forecasts("north", ["east"]);
  });

  it("is made by outsiders once the motion is put, and not before", () => {
    const t = tabled();
    t.seat("isle").cannot("noSuchSilence").forecasts("north", ["south"]);
    t.goTo("silence").seat("isle").forecasts("north", ["south"]);
  });

  it("is opened to everybody when the match is over", () => {
    const t = tabled().goTo("silence");
    t.seat("isle").forecasts("north", ["south"]);
    expect(t.goTo("debrief").view(null).public.opened?.forecasts).toEqual({
      isle: { "pact.one.north": ["south"] },
    });
  });
});
