import { describe, expect, it } from "vitest";
import type { Actor } from "../model/action.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { checkedMatch } from "../testing/checkedMatch.ts";
import { word } from "../testing/promises.ts";
import { atTable } from "../testing/table.ts";

const HOST: Actor = { person: "p", seat: null, role: "host" };
const CLOCK: Actor = { person: null, seat: null, role: "server" };

describe("Phases", () => {
  it("in the Talks everybody acts at once and in any order: nobody waits for a turn", () => {
    const seats = ["north", "south", "east", "west", "isle"];
    for (const order of [seats, [...seats].reverse()]) {
      const t = atTable(assembly());
      for (const seat of order)
        t.seat(seat)
          .says("plenary")
          .instructs({})
          .offers({ [seat]: word }, [seat === "east" ? "west" : "east"]);
      expect(t.view(null).public.clock.awaited).toEqual(seats);
    }
  });

  it("a phase ends when every seat is ready", () => {
    const t = atTable(assembly());
    for (const seat of ["north", "south", "east", "west"]) t.seat(seat).isReady();
    expect(t.step).toBe("talks");
    t.seat("isle").isReady();
    expect(t.step).toBe("decisions");
  });

  it("or when its time is up, or when the host ends it; a late clock ends nothing", () => {
    const t = atTable(assembly());
    const { stepNumber } = t.state;
    expect(t.submit({ kind: "endPhase", stepNumber }, HOST).ok).toBe(true);
    expect(t.step).toBe("decisions");
    expect(t.submit({ kind: "timeUp", stepNumber }, CLOCK)).toMatchObject({
      refusal: { code: "staleClock" },
    });
    t.timeUp();
    expect(t.step).toBe("agenda");
  });

  it("the host can give a phase more time, while a clock runs, and everybody is told", () => {
    const t = atTable(assembly());
    const { stepNumber } = t.state;
    const longer = { kind: "extendStep", stepNumber, minutes: 60 } as const;
    const player: Actor = { person: "q", seat: "north", role: "player" };
    expect(t.submit(longer, player)).toMatchObject({ refusal: { code: "notHost" } });
    expect(t.submit(longer, HOST).ok).toBe(true);
    expect(t.submit(longer, CLOCK).ok).toBe(true);
    expect(t.events.slice(-2)).toEqual([
      { kind: "timeExtended", minutes: 60, cause: "host", audience: "all" },
      { kind: "timeExtended", minutes: 60, cause: "outage", audience: "all" },
    ]);
    t.timeUp();
    expect(t.submit(longer, HOST)).toMatchObject({ refusal: { code: "staleClock" } });
  });

  it("there is no more time to give where no clock runs", () => {
    const match = checkedMatch(assembly(), { pace: "untimed" });
    match.submit({ kind: "startMatch", by: CLOCK });
    const { stepNumber } = match.state;
    expect(match.submit({ kind: "extendStep", stepNumber, minutes: 1, by: HOST })).toMatchObject({
      refusal: { code: "noClock" },
    });
  });

  it("where no cards can be committed the Council follows the Talks, without Decisions between", () => {
    const t = atTable(assembly({ rules: { ...ASSEMBLY_PARTS.rules, cardsPerRound: 0 } }));
    t.seat("north").tables({ roads: "some" });
    t.seat("east").seconds("north");
    t.timeUp();
    expect(t.step).toBe("agenda");
    expect(t.table("pact").agenda).toEqual(["pact.one.north"]);
  });

  it("only the host ends phases, only the clock calls time", () => {
    const t = atTable(assembly());
    const { stepNumber } = t.state;
    const player: Actor = { person: "q", seat: "north", role: "player" };
    expect(t.submit({ kind: "endPhase", stepNumber }, player)).toMatchObject({
      refusal: { code: "notHost" },
    });
    expect(t.submit({ kind: "timeUp", stepNumber }, HOST)).toMatchObject({ refusal: { code: "notServer" } });
  });

  it("while the clock stands nobody can act, but everybody can talk", () => {
    const t = atTable(assembly());
    t.submit({ kind: "pauseMatch", paused: true }, HOST);
    t.seat("north").cannot("matchPaused").tables({ roads: "some" }).says("plenary");
    t.submit({ kind: "pauseMatch", paused: false }, HOST);
    t.seat("north").tables({ roads: "some" });
  });

  it("income comes with each Briefing but the first, up to the limit", () => {
    const t = atTable(assembly());
    expect(t.capitalOf("north")).toBe(10);
    expect(t.goTo("talks", "two").capitalOf("north")).toBe(14);
    expect(t.goTo("talks", "three").capitalOf("north")).toBe(16);
  });

  it("others are told low, middle or high, and only in the Briefing", () => {
    const t = atTable(assembly());
    t.goTo("decisions").seat("west").plays("plough");
    const level = () => t.view(null).public.seats.north?.capitalLevel;
    expect(level()).toBe("middle");
    expect(t.goTo("talks", "two").view(null).public.seats.north?.capitalLevel).toBe("high");
  });

  it("low is below a third of the limit, high above two thirds", () => {
    const levelOf = (start: number) => {
      const capital = { start, income: 0, cap: 12 };
      const t = atTable(assembly({ rules: { capital } }));
      return t.goTo("talks", "two").view(null).public.seats.north?.capitalLevel;
    };
    expect([3, 4, 8, 9].map(levelOf)).toEqual(["low", "middle", "middle", "high"]);
  });

  it("a card a round is drawn, up to the hand's limit", () => {
    const hand = { start: 1, draw: 1, limit: 2 };
    const t = atTable(assembly({ rules: { hand } }));
    const size = () => t.own("north").hand.length;
    expect(size()).toBe(1);
    t.goTo("talks", "two");
    expect(size()).toBe(2);
    t.goTo("talks", "three");
    expect(size()).toBe(2);
  });

  it("tracks drift in the Aftermath", () => {
    expect(atTable(assembly()).goTo("talks", "two").track("deterrence")).toBe(51);
  });

  it("the round's fixed event takes effect in its Briefing, and what it schedules in a later one", () => {
    const effects = [
      { track: "cohesion", by: -7 },
      { later: 1, effects: [{ track: "cohesion", by: 2 }] },
    ];
    const frost = {
      title: "Frost",
      text: "Cold.",
      fixed: true,
      effects,
      source: { author: "Made for tests." },
    };
    const one = { ...ASSEMBLY_PARTS.rounds.one, event: "frost" } as (typeof ASSEMBLY_PARTS.rounds)[string];
    const t = atTable(assembly({ events: { frost }, rounds: { ...ASSEMBLY_PARTS.rounds, one } }));
    expect(t.track("cohesion")).toBe(53);
    expect(t.goTo("talks", "two").track("cohesion")).toBe(55);
  });

  it("in a Briefing the round's fixed event takes effect, then a drawn one whose condition holds", () => {
    const event = { title: "Weather", text: "As it comes.", source: { author: "Made for tests." } };
    const events = {
      frost: { ...event, fixed: true, effects: [{ track: "cohesion", to: 20 }] },
      thaw: { ...event, effects: [{ track: "cohesion", by: 3 }] },
      flood: { ...event, when: { flag: "harvest" }, effects: [{ track: "cohesion", by: 50 }] },
    };
    const one = { ...ASSEMBLY_PARTS.rounds.one, event: "frost" } as (typeof ASSEMBLY_PARTS.rounds)[string];
    const t = atTable(assembly({ events, rounds: { ...ASSEMBLY_PARTS.rounds, one } }));
    expect(t.state.happened.map((happened) => happened.event)).toEqual(["frost", "thaw"]);
    expect(t.track("cohesion")).toBe(23);
  });

  it("a cable about an event is read by its own seat alone", () => {
    const news = {
      title: "News",
      text: "What everybody reads.",
      cables: { north: "For the North alone." },
      source: { author: "Made for tests." },
    };
    const t = atTable(assembly({ events: { news } }));
    expect(t.view("north").own?.cables.map(({ text }) => text)).toEqual(["For the North alone."]);
    expect(t.view("south").own?.cables).toEqual([]);
    expect(JSON.stringify(t.view("south"))).not.toContain("For the North alone.");
  });

  it("ready can be taken back as long as the phase goes on", () => {
    const t = atTable(assembly());
    t.seat("north").isReady();
    t.submit({ kind: "setReady", ready: false }, { person: null, seat: "north", role: "bot" });
    for (const seat of ["south", "east", "west", "isle"]) t.seat(seat).isReady();
    expect(t.step).toBe("talks");
    t.seat("north").isReady();
    expect(t.step).toBe("decisions");
  });

  it("seats that nobody took are the bots' when the match starts", () => {
    const match = checkedMatch(assembly());
    match.submit({ kind: "admitPerson", person: "p", role: "host", name: "n", by: CLOCK });
    match.submit({ kind: "takeSeat", seat: "north", by: HOST });
    match.submit({ kind: "startMatch", by: HOST });
    expect(Object.entries(match.state.seats).map(([id, { bot }]) => [id, bot])).toEqual([
      ["north", false],
      ["south", true],
      ["east", true],
      ["west", true],
      ["isle", true],
    ]);
  });
});

describe("Talk", () => {
  it("others see that two delegations met in this phase; not how often, nor in what group", () => {
    const t = atTable(assembly());
    t.seat("north").says("east+north").says("east+north").says("east+north+west").says("delegation:north");
    expect(t.view("isle").public.metBefore).toEqual([]);
    t.timeUp();
    expect(t.view("isle").public.metBefore).toEqual([
      { round: "one", pairs: ["east+north", "east+west", "north+west"] },
    ]);
  });

  it("who meets after the Talks is told in the same round", () => {
    const t = atTable(assembly()).goTo("decisions");
    t.seat("north").says("east+north");
    expect(t.goTo("aftermath").view("isle").public.metBefore.at(-1)).toEqual({
      round: "one",
      pairs: ["east+north"],
    });
  });

  it("what is said is read in its channel alone", () => {
    const t = atTable(assembly());
    t.seat("north")
      .says("east+north")
      .cannot("notInChannel")
      .says("east+west")
      .cannot("noSuchChannel")
      .says("x+y");
    expect(Object.keys(t.view("east").own?.channels ?? {})).toEqual(["east+north"]);
    expect(t.view("west").own?.channels).toEqual({});
  });

  it("whom nobody plays is not waited for: its overtaken motion is withdrawn, its table is silent", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" });
    t.seat("south").tables({ roads: "many" });
    for (const mover of ["north", "south"]) t.seat("east").seconds(mover);
    t.goTo("silence");
    t.submit({ kind: "unseatBot", seat: "south" }, CLOCK);
    t.everybodyReady();
    expect(t.motionOf("south")).toBe("withdrawn");
    expect(t.step).toBe("aftermath");
    for (const seat of ["north", "east"]) t.submit({ kind: "unseatBot", seat }, CLOCK);
    t.goTo("agenda", "three").everybodyReady();
    expect([t.step, t.table("pact").outcome]).toEqual(["aftermath", "text"]);
  });
});
