import { describe, expect, it } from "vitest";
import { choicesFor } from "../engine/choicesFor.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { Actor } from "../model/action.ts";
import { mapValues } from "../model/entries.ts";
import { assembly } from "../testing/assembly.ts";
import { atTable, type TestTable } from "../testing/table.ts";
import type { Intent } from "./index.ts";

const FACILITATOR: Actor = { person: "fay", seat: null, role: "facilitator" };
const DOOR: Actor = { person: null, seat: null, role: "server" };
const speech = { kind: "say", words: "w1", phrase: null, quote: null } as const;

/** A match in its first Talks, with somebody who runs it and plays no seat. */
function facilitated() {
  const table = atTable(assembly());
  const done = (t: TestTable, by: Actor, intent: Intent) => {
    const answer = t.submit(intent, by);
    return answer.ok ? "done" : answer.refusal.code;
  };
  done(table, DOOR, { kind: "admitPerson", person: "fay", role: "facilitator", name: "fay.name" });
  return { table, fay: (intent: Intent) => done(table, FACILITATOR, intent) };
}
const sees = (table: TestTable) => viewFor(table.state, { kind: "facilitator" });

describe("The facilitator", () => {
  it("runs the match as a host does", () => {
    const { table, fay } = facilitated();
    expect(fay({ kind: "pauseMatch", paused: true })).toBe("done");
    expect(fay({ kind: "pauseMatch", paused: false })).toBe("done");
    expect(fay({ kind: "unseatBot", seat: "north" })).toBe("done");
    expect(fay({ kind: "seatBot", seat: "north" })).toBe("done");
    expect(fay({ kind: "endPhase", stepNumber: table.state.stepNumber })).toBe("done");
    expect(table.step).toBe("decisions");
  });

  it("takes no seat, before the start or after, not even an empty one", () => {
    const { fay } = facilitated();
    expect(fay({ kind: "takeSeat", seat: "north" })).toBe("notYourSeat");
    expect(fay({ kind: "setReady", ready: true })).toBe("notYourSeat");
  });

  it("is known to everybody as such", () => {
    const { table } = facilitated();
    expect(table.view("north").public.people.fay?.role).toBe("facilitator");
    expect(table.view(null).public.people.fay?.role).toBe("facilitator");
  });

  it("sees what every seat sees: hands, objectives, stances not yet revealed, deals and talks", () => {
    const { table } = facilitated();
    table
      .seat("north")
      .says("isle+north")
      .offers({ north: { kind: "word", words: "w" } }, ["isle"]);
    table.seat("north").tables({ roads: "some" });
    table.seat("east").seconds("north");
    table.goTo("silence").seat("south").breaks();
    const seats = Object.keys(table.state.seats);
    expect(sees(table).all).toEqual(Object.fromEntries(seats.map((seat) => [seat, table.view(seat).own])));
    expect(sees(table).all?.south?.stance?.kind).toBe("break");
    expect(Object.keys(sees(table).all?.isle?.deals ?? {})).toHaveLength(1);
    expect(sees(table).own).toBeNull();
  });

  it("reads everybody's confidential brief", () => {
    const { table } = facilitated();
    const briefs = mapValues(table.state.scenario.seats, ({ brief }) => brief.confidential);
    expect(mapValues(sees(table).scenario.seats, ({ brief }) => brief.confidential)).toEqual(briefs);
  });

  it("speaks in plenary and answers each delegation on its own line, where no other delegation reads it", () => {
    const { table, fay } = facilitated();
    expect(fay({ ...speech, channel: "plenary" })).toBe("done");
    table.seat("north").says("facilitator:north");
    expect(fay({ ...speech, channel: "facilitator:north" })).toBe("done");
    const line = table.view("north").own?.channels["facilitator:north"];
    expect(line?.map(({ seat }) => seat)).toEqual(["north", null]);
    expect(table.view("south").own?.channels).toEqual({});
    expect(table.view(null).public.plenary.map(({ seat }) => seat)).toEqual([null]);
  });

  it("reads the talks of others and has no part in them", () => {
    const { fay } = facilitated();
    expect(fay({ ...speech, channel: "isle+north" })).toBe("notInChannel");
    expect(fay({ ...speech, channel: "delegation:north" })).toBe("notInChannel");
  });

  it("quotes a clause, and nothing that a reader may not know", () => {
    const { table, fay } = facilitated();
    table.seat("north").tables({ roads: "some" });
    const [motion = ""] = Object.keys(table.table("pact").motions);
    expect(fay({ ...speech, channel: "plenary", quote: { motion } })).toBe("notQuotable");
    expect(fay({ ...speech, channel: "plenary", quote: { card: "hymn" } })).toBe("notQuotable");
    expect(fay({ ...speech, channel: "plenary", quote: { issue: "roads" } })).toBe("done");
  });
});

describe("Where nobody is the facilitator", () => {
  it("no delegation has a line to one: nobody would read it", () => {
    const table = atTable(assembly());
    table.seat("north").cannot("noFacilitator").says("facilitator:north");
    expect(choicesFor(table.view("north")).channels).not.toContain("facilitator:north");
  });
});
