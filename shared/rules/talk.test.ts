import { describe, expect, it } from "vitest";
import type { Actor } from "../model/action.ts";
import { Press } from "../model/press.ts";
import { PLAIN_SESSION } from "../model/session.ts";
import { assembly } from "../testing/assembly.ts";
import { atTable } from "../testing/table.ts";

const DOOR: Actor = { person: null, seat: null, role: "server" };
const word = { kind: "word", words: "w" } as const;
const PHASES_OF_TALK = ["talks", "council"] as const;

describe("Channels", () => {
  it("are plenary, any pair, any group that a seat convenes, the delegation's own, the facilitator's", () => {
    const t = atTable(assembly());
    t.submit({ kind: "admitPerson", person: "fay", role: "facilitator", name: "fay.name" }, DOOR);
    const north = t.seat("north").says("plenary").says("isle+north").says("isle+north+south");
    north.says("delegation:north").says("facilitator:north");
    expect(t.view(null).public.plenary).toHaveLength(1);
    expect(Object.keys(t.view("isle").own?.channels ?? {})).toEqual(["isle+north", "isle+north+south"]);
    expect(Object.keys(t.view("south").own?.channels ?? {})).toEqual(["isle+north+south"]);
    expect(Object.keys(t.view("north").own?.channels ?? {})).toHaveLength(4);
  });

  it("the scenario sets which exist in which phase", () => {
    const t = atTable(assembly({ talk: { pair: ["talks"], group: [], plenary: [...PHASES_OF_TALK] } }));
    t.seat("north").says("isle+north").says("plenary").cannot("channelClosed").says("isle+north+south");
    t.goTo("decisions");
    t.seat("north").cannot("channelClosed").says("isle+north").cannot("channelClosed").says("plenary");
    t.seat("north").says("delegation:north");
    t.goTo("reading");
    t.seat("north").says("plenary").cannot("channelClosed").says("isle+north");
  });

  it("a session may override it", () => {
    const silent = { ...PLAIN_SESSION, press: Press.parse({ pair: [], group: [], plenary: [] }) };
    const t = atTable(assembly({ talk: { pair: ["decisions"] } }), { session: silent });
    t.seat("north").cannot("channelClosed").says("plenary").says("delegation:north");
    t.goTo("decisions").seat("north").cannot("channelClosed").says("isle+north");
  });

  it("who met is told to all, unless the scenario hides it", () => {
    const met = (meetings: "told" | "hidden") => {
      const t = atTable(assembly({ talk: { meetings } }));
      t.seat("north").says("isle+north");
      return t.timeUp().view("east").public.metBefore.at(-1)?.pairs;
    };
    expect(met("told")).toEqual(["isle+north"]);
    expect(met("hidden")).toBeUndefined();
  });
});

describe("A message", () => {
  it("can quote a motion, a deal, a clause or a card that the speaker knows", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" }).offers({ north: word }, ["isle"]);
    const [motion = ""] = Object.keys(t.table("pact").motions);
    t.seat("east").says("east+isle", { motion }).says("plenary", { issue: "roads" });
    t.seat("isle").says("isle+north", { deal: t.deal().id });
    t.seat("north").says("plenary", { card: "hymn" });
    expect(t.view("isle").own?.channels["isle+north"]?.at(-1)?.quote).toEqual({ deal: t.deal().id });
  });

  it("can't quote what its speaker doesn't know, so that quoting is no way to ask whether it exists", () => {
    const t = atTable(assembly());
    t.seat("north").tables({ roads: "some" }).offers({ north: word }, ["isle"]);
    const [motion = ""] = Object.keys(t.table("pact").motions);
    const isle = t.seat("isle").cannot("notQuotable").says("plenary", { motion });
    isle
      .cannot("notQuotable")
      .says("plenary", { card: "hymn" })
      .cannot("notQuotable")
      .says("plenary", { issue: "moon" });
    t.seat("east").cannot("notQuotable").says("plenary", { deal: t.deal().id });
    t.goTo("decisions").seat("north").plays("hymn");
    t.goTo("agenda");
    t.seat("isle").says("plenary", { card: "hymn" });
  });
});
