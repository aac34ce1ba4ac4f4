import { describe, expect, it } from "vitest";
import { viewFor } from "../engine/viewFor.ts";
import type { Actor } from "../model/action.ts";
import type { RefusalCode } from "../model/refusal.ts";
import type { Role } from "../model/role.ts";
import { assembly } from "../testing/assembly.ts";
import { checkedMatch } from "../testing/checkedMatch.ts";
import type { Intent } from "./index.ts";

const DOOR: Actor = { person: null, seat: null, role: "server" };

/** A waiting room with a host, two players and a spectator. */
function waitingRoom() {
  const match = checkedMatch(assembly());
  const roles: Readonly<Record<string, Role>> = {
    hana: "host",
    ada: "player",
    bo: "player",
    eve: "spectator",
  };
  const act = (by: Actor, intent: Intent): RefusalCode | "done" => {
    const done = match.submit({ ...intent, by });
    return done.ok ? "done" : done.refusal.code;
  };
  const as = (person: string): Actor => ({
    person,
    seat: match.state.people[person]?.seat ?? null,
    role: roles[person] ?? "player",
  });
  for (const [person, role] of Object.entries(roles))
    act(DOOR, { kind: "admitPerson", person, role, name: `${person}.name` });
  return { match, act, as, door: (intent: Intent) => act(DOOR, intent) };
}

describe("Seats and people", () => {
  it("several people may share a seat", () => {
    const { match, act, as } = waitingRoom();
    expect(act(as("ada"), { kind: "takeSeat", seat: "north" })).toBe("done");
    expect(act(as("bo"), { kind: "takeSeat", seat: "north" })).toBe("done");
    expect(match.state.people.bo?.seat).toBe("north");
  });

  it("who takes another seat leaves its own; a spectator takes none", () => {
    const { match, act, as } = waitingRoom();
    act(as("ada"), { kind: "takeSeat", seat: "north" });
    act(as("ada"), { kind: "takeSeat", seat: "south" });
    expect(match.state.people.ada?.seat).toBe("south");
    expect(act(as("eve"), { kind: "takeSeat", seat: "north" })).toBe("notYourSeat");
  });

  it("only the host starts the match, once", () => {
    const { act, as } = waitingRoom();
    expect(act(as("ada"), { kind: "startMatch" })).toBe("notHost");
    expect(act(as("hana"), { kind: "startMatch" })).toBe("done");
    expect(act(as("hana"), { kind: "startMatch" })).toBe("alreadyStarted");
  });

  it("after the start no stranger walks in on a delegation; a bot's seat can be taken at any time", () => {
    const { match, act, as } = waitingRoom();
    act(as("ada"), { kind: "takeSeat", seat: "north" });
    act(as("hana"), { kind: "startMatch" });
    expect(act(as("bo"), { kind: "takeSeat", seat: "north" })).toBe("seatOccupied");
    expect(act(as("bo"), { kind: "takeSeat", seat: "south" })).toBe("done");
    expect(match.state.seats.south?.bot).toBe(false);
  });

  it("any seat can be a bot's from the start: it plays from the first step on, until somebody takes the seat", () => {
    const { match, act, as } = waitingRoom();
    const seats = Object.keys(match.state.seats);
    expect(act(as("ada"), { kind: "seatBot", seat: "north" })).toBe("notHost");
    for (const seat of seats) expect(act(as("hana"), { kind: "seatBot", seat })).toBe("done");
    act(as("hana"), { kind: "startMatch" });
    expect(viewFor(match.state, { kind: "public" }).public.clock.awaited).toEqual(seats);
    for (const seat of seats) act({ person: null, seat, role: "bot" }, { kind: "setReady", ready: true });
    expect(match.state.step.kind).toBe("briefing");
    expect(act(as("ada"), { kind: "takeSeat", seat: "west" })).toBe("done");
    expect([match.state.seats.west?.bot, match.state.people.ada?.seat]).toEqual([false, "west"]);
  });

  it("a person takes its own seat back from the bot that sat in, at any time", () => {
    const { match, act, as, door } = waitingRoom();
    act(as("ada"), { kind: "takeSeat", seat: "north" });
    act(as("hana"), { kind: "startMatch" });
    door({ kind: "seatBot", seat: "north" });
    expect(match.state.seats.north?.bot).toBe(true);
    expect(act(as("ada"), { kind: "takeSeat", seat: "north" })).toBe("done");
    expect([match.state.seats.north?.bot, match.state.people.ada?.seat]).toEqual([false, "north"]);
    expect(act(as("ada"), { kind: "takeSeat", seat: "north" })).toBe("alreadySeated");
  });

  it("anyone may leave a seat at any time; nobody waits for an empty one, and a bot can take it", () => {
    const { match, act, as, door } = waitingRoom();
    act(as("ada"), { kind: "takeSeat", seat: "north" });
    act(as("hana"), { kind: "startMatch" });
    expect(act(as("ada"), { kind: "leaveSeat" })).toBe("done");
    for (const seat of ["south", "east", "west", "isle"])
      match.submit({ kind: "setReady", ready: true, by: { person: null, seat, role: "bot" } });
    expect(match.state.step.kind).toBe("briefing");
    expect(door({ kind: "seatBot", seat: "north" })).toBe("done");
    expect(door({ kind: "seatBot", seat: "north" })).toBe("seatOccupied");
    expect(door({ kind: "unseatBot", seat: "north" })).toBe("done");
  });

  it("who has no seat can't act for one", () => {
    const { act, as } = waitingRoom();
    act(as("hana"), { kind: "startMatch" });
    expect(act(as("eve"), { kind: "setReady", ready: true })).toBe("notYourSeat");
    expect(act({ ...as("eve"), seat: "nowhere" }, { kind: "setReady", ready: true })).toBe("notYourSeat");
  });

  it("whoever has read one delegation's papers takes no other seat, but may come back to its own", () => {
    const { match, act, as, door } = waitingRoom();
    act(as("ada"), { kind: "takeSeat", seat: "south" });
    act(as("ada"), { kind: "takeSeat", seat: "north" });
    act(as("hana"), { kind: "startMatch" });
    expect(act(as("ada"), { kind: "takeSeat", seat: "south" })).toBe("readsOtherPapers");
    act(as("ada"), { kind: "leaveSeat" });
    door({ kind: "seatBot", seat: "north" });
    expect(act(as("ada"), { kind: "takeSeat", seat: "south" })).toBe("readsOtherPapers");
    expect(act(as("ada"), { kind: "takeSeat", seat: "north" })).toBe("done");
    act(as("bo"), { kind: "takeSeat", seat: "south" });
    act(as("bo"), { kind: "leaveSeat" });
    expect(act(as("bo"), { kind: "takeSeat", seat: "east" })).toBe("readsOtherPapers");
    expect(match.state.people.bo?.seat).toBe(null);
  });

  it("papers are handed out when the match begins, not to whoever tries a seat in the waiting room", () => {
    const { match, act, as } = waitingRoom();
    act(as("ada"), { kind: "takeSeat", seat: "north" });
    const paper = () => {
      const { scenario, own } = viewFor(match.state, { kind: "seat", seat: "north" });
      return [scenario.seats.north?.brief.confidential, Object.keys(own?.valuations ?? {})];
    };
    expect(paper()).toEqual([null, []]);
    act(as("hana"), { kind: "startMatch" });
    expect(paper()).toEqual(["What North thinks.", ["pact", "trade"]]);
  });
});
