import { describe, expect, it } from "vitest";
import { assembly } from "../../shared/testing/assembly.ts";
import { atTable } from "../../shared/testing/table.ts";
import { ENGLISH } from "../../shared/text/english.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { whatNow } from "./whatNow.ts";

const play = () => atTable(smallScenario);
const task = (table: ReturnType<typeof atTable>, seat: string | null) => whatNow(table.view(seat)).kind;

describe("The one thing to do now", () => {
  it("is to table a motion for a member without one, and to talk for an outsider", () => {
    const table = play();
    expect(task(table, "alpha")).toBe("motion");
    expect(task(table, "gamma")).toBe("talk");
    table.seat("alpha").tables({ border: "o1" });
    expect(task(table, "alpha")).toBe("talk");
  });

  it("at a roll-call is to answer for whoever is called, and to follow it for everybody else", () => {
    const [[id = "", table] = []] = Object.entries(smallScenario.tables);
    if (!table) return expect.unreachable("the scenario has a table");
    const called = atTable({ ...smallScenario, tables: { [id]: { ...table, procedure: "rollCall" } } });
    called.seat("alpha").tables({ border: "o1" });
    called.seat("beta").seconds("alpha");
    called.goTo("rollCall");
    expect(["alpha", "beta", "gamma"].map((seat) => task(called, seat))).toEqual([
      "called",
      "calling",
      "calling",
    ]);
  });

  it("is to second a motion that has no seconder", () => {
    const table = play();
    table.seat("alpha").tables({ border: "o1" });
    expect(task(table, "beta")).toBe("second");
  });

  it("is to sponsor an observer's motion until two members do, each but once", () => {
    const table = atTable(assembly());
    table.seat("west").tables({ roads: "some" });
    expect(["north", "west", "isle"].map((seat) => task(table, seat))).toEqual(["second", "talk", "talk"]);
    table.seat("north").seconds("west");
    expect(["north", "south"].map((seat) => task(table, seat))).toEqual(["motion", "second"]);
    table.seat("south").seconds("west");
    expect(task(table, "east")).toBe("motion");
  });

  it("is to answer the counter-texts of others, until each has an answer", () => {
    const table = atTable(assembly()).goTo("reading", "three");
    table.seat("south").breaks("cost", { counter: { roads: "none" } });
    table.goTo("reopening", "three");
    expect(["south", "north", "west"].map((seat) => task(table, seat))).toEqual([
      "nothingAsked",
      "counterTexts",
      "witness",
    ]);
    table.seat("north").answers("south", false);
    expect(task(table, "north")).toBe("answered");
  });

  it("is to commit another card while a round takes more than one, and to be ready after that", () => {
    const own = assembly();
    const table = atTable({ ...own, rules: { ...own.rules, cardsPerRound: 2 } }).goTo("decisions");
    const hand = Object.keys(table.view("south").own?.cards ?? {});
    expect(hand.length).toBeGreaterThan(1);
    expect(task(table, "south")).toBe("cards");
    const plain = hand.filter((card) => !own.cards[card]?.target);
    table.seat("south").plays(plain[0] ?? "?");
    expect(task(table, "south")).toBe("another");
    table.seat("south").plays(plain[1] ?? "?");
    expect(task(table, "south")).toBe("committed");
  });

  it("is to answer an offer before anything else", () => {
    const table = play();
    table.seat("alpha").offers({ alpha: { kind: "capital", to: "beta", by: null } }, ["beta"]);
    expect(whatNow(table.view("beta"))).toMatchObject({ kind: "answerOffer", from: "alpha", go: "deals" });
    expect(task(table, "alpha")).not.toBe("answerOffer");
  });

  it("is to whisper for who has no voice while silence runs, as long as a member is free to break", () => {
    const put = (...seconders: readonly string[]) => {
      const table = atTable(assembly());
      table.seat("north").tables({ roads: "some" });
      for (const one of seconders) table.seat(one).seconds("north");
      return task(table.goTo("silence"), "isle");
    };
    expect([put("south"), put("south", "east")]).toEqual(["whisper", "witness"]);
  });

  it("is a stance for members while silence runs", () => {
    const table = play();
    table.seat("alpha").tables({ border: "o1" });
    table.seat("beta").seconds("alpha");
    table.goTo("silence");
    expect(task(table, "alpha")).toBe("stoodBy");
    // Both members stand by it: there is nobody to whisper to.
    expect(task(table, "gamma")).toBe("witness");
    table.seat("alpha").keepsSilence();
    expect(task(table, "alpha")).toBe("stanceTaken");
  });

  it("is to choose an effort for sides at war when the Council opens", () => {
    const table = play().goTo("agenda");
    expect(task(table, "alpha")).toBe("effort");
    expect(task(table, "beta")).toBe("agenda");
  });

  it("is nothing for whoever is ready, and for spectators", () => {
    const table = play();
    table.seat("beta").isReady();
    expect(task(table, "beta")).toBe("ready");
    expect(task(table, null)).toBe("watch");
  });

  it("is said in a sentence, in every step of a whole match", () => {
    const table = play();
    for (let i = 0; i < 60 && table.step !== "over"; i += 1) {
      for (const seat of ["alpha", "beta", "gamma", null]) {
        const { kind } = whatNow(table.view(seat));
        expect(ENGLISH.ui.now.sentence[kind]("Alpha")).toMatch(/\.$/);
      }
      table.timeUp();
    }
    expect(table.step).toBe("over");
  });
});
