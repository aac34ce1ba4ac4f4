import { describe, expect, it } from "vitest";
import { replay } from "../engine/replay.ts";
import { RULES_VERSION } from "../engine/rulesVersion.ts";
import { step } from "../engine/step.ts";
import type { StampedEvent } from "../events/index.ts";
import { upcastLog } from "../events/upcast.ts";
import { isConsultation } from "../model/consultation.ts";
import type { State } from "../model/state.ts";
import { assembly } from "./assembly.ts";
import { fingerprintOf, type RecordedMatch } from "./recordedMatch.ts";
import { STORIES } from "./stories.ts";

const TEXTS = import.meta.glob(["./recorded/*.json"], { query: "?raw", import: "default", eager: true });

const nameOf = (path: string): string => path.replace(/^.*\/|\.json$/g, "");

/** By name of the file. What is in it was written by `npm run record`. */
const MATCHES = Object.entries(TEXTS).map(
  ([path, text]) => [nameOf(path), JSON.parse(text) as RecordedMatch] as const,
);
const OF_TODAY = MATCHES.filter(([, { rulesVersion }]) => rulesVersion === RULES_VERSION);

const eventsOf = ({ entries }: RecordedMatch): readonly StampedEvent[] =>
  upcastLog(entries).flatMap(({ events }) => events);
const finalStateOf = (match: RecordedMatch): State => replay(eventsOf(match));

/** Does everything again. Throws at the first action that comes to anything else. */
function stepAgain(match: RecordedMatch): State {
  const [first, ...rest] = upcastLog(match.entries);
  let state = replay(first?.events ?? []);
  for (const { action, events, parent } of rest) {
    const what = `entry ${(parent ?? 0) + 1}, ${action?.kind} of ${action?.by.seat ?? "the server"}`;
    if (action === null) throw new Error(`${what}: nobody did it`);
    const done = step(state, action);
    if (!done.ok) throw new Error(`${what}: refused, ${done.refusal.code}`);
    expect(JSON.parse(JSON.stringify(done.events)), what).toEqual(events);
    state = done.state;
  }
  return state;
}

describe("A match that was played once stays what it was", () => {
  it.each(MATCHES)(
    "%s: its events alone, applied one after the other, give its final state to the byte",
    (_, match) => {
      expect(fingerprintOf(finalStateOf(match))).toBe(match.finalState);
    },
  );

  it.each(MATCHES)("%s: one event less would be another match", (_, match) => {
    expect(fingerprintOf(replay(eventsOf(match).slice(0, -1)))).not.toBe(match.finalState);
  });

  it.each(MATCHES)(
    "%s: its log says under which rules it was begun, and each entry follows the one before",
    (_, match) => {
      expect(match.entries[0]?.events[0]).toMatchObject({
        kind: "matchCreated",
        rulesVersion: match.rulesVersion,
      });
      expect(match.entries.map(({ parent }) => parent)).toEqual(
        match.entries.map((_entry, i) => (i === 0 ? null : i)),
      );
    },
  );

  it.each(MATCHES)("%s: it was played to its end", (_, match) => {
    const { step: last, results } = finalStateOf(match);
    expect(last.kind).toBe("over");
    expect(results).not.toBeNull();
  });
});

describe("Under the rules that it was played by", () => {
  it("there are recorded matches of today's rules: after raising their version, `npm run record` makes them", () => {
    expect(OF_TODAY.length).toBeGreaterThan(STORIES.length);
  });

  it.each(OF_TODAY)(
    "%s: the same actions have the same events again, for the same eyes (if not, and on purpose: raise RULES_VERSION)",
    (_, match) => {
      expect(fingerprintOf(stepAgain(match))).toBe(match.finalState);
    },
  );
});

describe("Among the recorded matches of today's rules", () => {
  const played = OF_TODAY.map(([, match]) => ({ events: eventsOf(match), state: finalStateOf(match) }));
  const states = played.map(({ state }) => state);
  const events = played.flatMap((one) => one.events);
  const tables = states.flatMap((state) => Object.values(state.tables));
  const undertakings = states.flatMap(({ deals }) =>
    Object.values(deals).flatMap((deal) => deal.undertakings),
  );

  it("there is a consultation whose motion was adopted", () => {
    const consulted = tables.flatMap(({ motions }) =>
      Object.values(motions).filter(({ id }) => isConsultation(id)),
    );
    expect(consulted.map(({ status }) => status)).toContain("adopted");
  });

  it("there is a text that was broken at its first reading, mended, and adopted at its second", () => {
    const mended = tables.filter(({ readings: [first, second] }) => first?.status === "broken" && second);
    expect(mended.map(({ readings }) => readings.map(({ status }) => status))).toContainEqual([
      "broken",
      "adopted",
    ]);
    expect(mended.flatMap(({ readings }) => readings[0]?.taken ?? [])).not.toEqual([]);
  });

  it("there is a whisper that decided: the member that it covered broke alone, and could not have paid without it", () => {
    const decided = states.flatMap(({ scenario, tables: all, breaks, seats }) =>
      Object.values(all)
        .flatMap(({ whispers }) => whispers)
        .filter(({ how, used, to }) => {
          const alone = breaks.some((one) => one.seat === to && one.alone);
          const couldPay = scenario.rules.capital.start >= scenario.rules.breaking.alone;
          return how === "cover" && used && alone && !couldPay && seats[to]?.shortfall === 0;
        }),
    );
    expect(decided).not.toEqual([]);
  });

  it("there is an escrow that the engine opened", () => {
    expect(events.some((event) => event.kind === "escrowEmptied" && event.given)).toBe(true);
    expect(undertakings.some((one) => one.escrow && one.outcome === "kept")).toBe(true);
  });

  it("there is a secret deal that leaked", () => {
    expect(states.flatMap(({ leaked }) => Object.keys(leaked))).not.toEqual([]);
  });

  it("there is a promise that lapsed because what it hung on never came true", () => {
    expect(undertakings.filter((one) => one.if !== null).map(({ outcome }) => outcome)).toContain("lapsed");
  });
});

describe("Among all recorded matches", () => {
  it("there are promises kept and a promise broken", () => {
    const deals = MATCHES.flatMap(([, match]) => Object.values(finalStateOf(match).deals));
    const outcomes = deals.flatMap(({ undertakings }) => undertakings.map(({ outcome }) => outcome));
    expect(outcomes).toEqual(expect.arrayContaining(["kept", "broken"]));
  });
});

describe("In the recorded match of the short game", () => {
  const [, match] = MATCHES.find(([name]) => name === "vilniusShort") ?? [];
  const every = <K extends StampedEvent["kind"]>(kind: K) =>
    (match ? eventsOf(match) : []).filter(
      (event): event is Extract<StampedEvent, { readonly kind: K }> => event.kind === kind,
    );

  it("a whisper decided: a member had announced that it would break, others forecast it, and it kept silence", () => {
    const motion = "corridor.drafting.ukraine";
    const announced = every("breakAnnounced").map(({ announcement }) => announcement);
    expect(announced).toContainEqual(expect.objectContaining({ silence: motion, seat: "russia" }));
    const forecasts = every("forecastMade").filter(({ silence }) => silence === motion);
    expect(forecasts.filter(({ breakers }) => breakers?.includes("russia")).length).toBeGreaterThan(1);
    const whispers = every("whispersRevealed").flatMap((revealed) => revealed.whispers);
    const appeal = { motion, from: "us", to: "russia", how: "appeal", stake: 3, used: false };
    expect(whispers).toContainEqual(appeal);
    expect(every("clausesSettled").map((settled) => settled.motion)).toContain(motion);
  });

  it("a favour lay in escrow until the other side had delivered, two rounds later", () => {
    const [filled] = every("escrowFilled");
    const [emptied] = every("escrowEmptied");
    expect(emptied).toMatchObject({ deal: filled?.deal, given: true });
    const promised = { favour: "swedenProtocol", from: "turkey", to: "us", round: "vilnius" };
    expect(every("favourGiven")).toContainEqual(expect.objectContaining(promised));
  });

  it("a consultation was called, a deal leaked, promises lapsed, and a reading was broken and mended", () => {
    expect(every("consultationEnded")).toHaveLength(1);
    expect(every("dealLeaked")).toHaveLength(1);
    expect(every("undertakingJudged").map(({ outcome }) => outcome)).toContain("lapsed");
    const council = every("readingEnded").filter(({ table }) => table === "council");
    expect(council.map(({ outcome }) => outcome)).toEqual(["broken", "adopted"]);
  });
});

describe("A log that holds what nobody knows", () => {
  const created = { kind: "matchCreated", rulesVersion: 3, scenario: assembly() };

  it("is not read at all: an unknown kind of event is named, with the rules of the log", () => {
    const log = [{ events: [created] }, { events: [{ kind: "moonRose" }] }];
    expect(() => upcastLog(log)).toThrow("rules version 3 holds an unknown event: moonRose");
    expect(() => upcastLog([{ events: [created, { kind: "toString" }] }])).toThrow("toString");
  });

  it("nor is one that doesn't begin with the creation of a match", () => {
    expect(() => upcastLog([])).toThrow("begins with matchCreated");
    expect(() => upcastLog([{ events: [{ kind: "matchPaused" }] }])).toThrow("begins with matchCreated");
  });
});
