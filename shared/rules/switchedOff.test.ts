import { describe, expect, it } from "vitest";
import { createMatch } from "../engine/createMatch.ts";
import { upcastLog } from "../events/upcast.ts";
import type { Card, Event } from "../model/content.ts";
import { PLAIN_SESSION } from "../model/session.ts";
import { switchable } from "../model/switchedOff.ts";
import { ASSEMBLY_PARTS, assembly } from "../testing/assembly.ts";
import { atTable } from "../testing/table.ts";

const sensitive = "Somebody at the table may have lived through it.";
const without = (...switchedOff: readonly string[]) => ({ session: { ...PLAIN_SESSION, switchedOff } });
const source = { author: "Made for tests alone." };
const event = (more: Partial<Event> = {}) => ({
  title: "A flood",
  text: "It came at night.",
  effects: [{ track: "cohesion", by: -9 }],
  source,
  ...more,
});
const cards = (more: Partial<Card>) => ({
  ...ASSEMBLY_PARTS.cards,
  blaze: { ...(ASSEMBLY_PARTS.cards?.blaze ?? expect.unreachable("no blaze")), ...more },
});
const [first, ...rounds] = Object.entries(ASSEMBLY_PARTS.rounds);
const withFlood = {
  events: { flood: event({ sensitive, fixed: true }), calm: event({ effects: [] }) },
  rounds: {
    one: { ...(first?.[1] ?? expect.unreachable("no round")), event: "flood" },
    ...Object.fromEntries(rounds),
  },
};

describe("What whoever opens a match can leave out of it", () => {
  it("is what the scenario marks as sensitive, with a reason", () => {
    expect(switchable(assembly({ ...withFlood, cards: cards({ sensitive }) }))).toEqual({
      blaze: { title: "A card", reason: sensitive },
      flood: { title: "A flood", reason: sensitive },
    });
    expect(switchable(assembly())).toEqual({});
  });

  it("a card that is left out is in nobody's hand or pile; one that is not marked stays in", () => {
    const everywhere = (t: ReturnType<typeof atTable>) =>
      Object.values(t.state.seats).flatMap(({ hand, deck }) => [...hand, ...deck]);
    const scenario = assembly({ cards: cards({ sensitive }) });
    expect(everywhere(atTable(scenario))).toContain("blaze");
    const t = atTable(scenario, without("blaze", "coin"));
    expect(everywhere(t)).not.toContain("blaze");
    expect(everywhere(t)).toContain("coin");
  });

  it("an event that is left out never happens, neither drawn nor in its round", () => {
    const cohesion = (switchedOff: readonly string[]) =>
      atTable(assembly(withFlood), without(...switchedOff)).track("cohesion");
    expect(cohesion([])).toBe(51);
    expect(cohesion(["flood"])).toBe(60);
    const drawn = assembly({ events: { flood: event({ sensitive }), calm: event({ effects: [] }) } });
    for (const seed of [..."abcdef"]) {
      const t = atTable(drawn, { seed, ...without("flood") }).goTo("debrief");
      expect(t.state.happened.map(({ event }) => event)).toEqual(["calm"]);
    }
  });

  it("is told to everybody, and stands in the first entry of the log, so that the match can be played again", () => {
    const t = atTable(assembly(withFlood), without("flood")).goTo("over");
    for (const viewer of [null, "isle"]) {
      expect(t.view(viewer).public.switchedOff).toEqual(["flood"]);
      expect(t.view(viewer).scenario.switchable.flood?.reason).toBe(sensitive);
    }
    t.checkReplay();
  });

  it("in a log from before there was a choice, nothing was left out", () => {
    const { events } = createMatch({ scenario: assembly(), seed: "s", pace: "untimed", scenarioHash: "h" });
    const old = JSON.stringify(events.map((event) => ({ ...event, session: undefined })));
    // What was stored then: the same without the new field.
    const [lifted] = upcastLog([{ events: JSON.parse(old) }]);
    expect(lifted?.events[0]).toMatchObject({ session: PLAIN_SESSION });
  });
});
