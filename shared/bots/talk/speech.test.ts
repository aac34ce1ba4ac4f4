import { describe, expect, it } from "vitest";
import type { Pledge } from "../../model/deal.ts";
import type { Phrase } from "../../model/phrase.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { pay, stance } from "../../testing/promises.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { speak } from "./speech.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };
const SEATS = ["speaker", "friend", "other"];

/** The speaker wants the bridge most and the road a little, and would lose by the wall. */
function hall({ start = 10, wall = -20 } = {}): TestTable {
  const speaker = { road: [0, 4], bridge: [0, 6, 9], wall: [0, wall] };
  const friend = { road: [0, 5], bridge: [0, 5, 5], wall: [0, 5] };
  return atTable(
    bareScenario(
      {
        hall: {
          members: SEATS,
          walkAway: { speaker: -5, friend: -5, other: -5 },
          values: { speaker, friend, other: { road: [0, 5], bridge: [0, -15, -15], wall: [0, 5] } },
        },
      },
      {
        seats: SEATS,
        rules: { capital: { start } },
        rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } },
      },
    ),
  );
}

/** What a bot says in a step, with the channel. */
function saidBy(t: TestTable, seat: string): readonly { channel: string; phrase: Phrase | null }[] {
  const said: { channel: string; phrase: Phrase | null }[] = [];
  for (let i = 0; i < 30; i += 1) {
    const intent = botOf({ ...STANDARD, offersPerRound: 0, phrasesPerRound: 5 })(t.view(seat), even);
    if (intent === null || intent.kind === "setReady") break;
    if (intent.kind === "say") said.push({ channel: intent.channel, phrase: intent.phrase });
    t.submit(intent, { person: null, seat, role: "bot" });
  }
  return said;
}

describe("A bot says what it wants and why", () => {
  it("asks in plenary for the clause from which it gains most", () => {
    expect(saidBy(hall(), "speaker")).toContainEqual({
      channel: "plenary",
      phrase: { id: "askFor", issue: "bridge", option: "o2" },
    });
  });

  it("says of another's motion that it can't accept it, and which clause it is that hurts", () => {
    const t = hall();
    t.seat("friend").tables({ road: "o1", wall: "o1" });
    expect(saidBy(t, "speaker")).toContainEqual({
      channel: "plenary",
      phrase: { id: "cannotAccept", issue: "wall", option: "o1", motion: "hall.first.friend" },
    });
  });

  it("and of one that helps that it could live with it, and by which clause", () => {
    const t = hall();
    t.seat("friend").tables({ bridge: "o1", road: "o1" });
    expect(saidBy(t, "speaker")).toContainEqual({
      channel: "plenary",
      phrase: { id: "canLiveWith", issue: "bridge", option: "o1", motion: "hall.first.friend" },
    });
  });

  /** What it says after it has declined an offer of a friend whom a bot plays, or people. */
  function afterDeclining(bot: boolean, pledge: Pledge) {
    const t = hall();
    t.seat("friend").offers({ speaker: pledge }, ["speaker"]);
    t.seat("speaker").declines();
    const view = t.view("speaker");
    const friend = { ...(view.public.seats.friend ?? expect.unreachable("it plays")), bot };
    const seen = { ...view, public: { ...view.public, seats: { ...view.public.seats, friend } } };
    const intent = speak(mindOf(seen, even, STANDARD) ?? expect.unreachable("it decides"));
    return intent?.kind === "say" ? intent.phrase : null;
  }

  it("says of an offer that it declined which clause could be had for more", () => {
    const silence = stance("keep", { road: { atLeast: null, atMost: "o1" } }, { until: "second" });
    expect(afterDeclining(true, silence)).toMatchObject({ id: "openToTrade", issue: "road", option: "o1" });
  });

  it("has a word of regret for people alone where there is nothing to explain", () => {
    expect(afterDeclining(false, pay("friend"))).toMatchObject({ id: "offerDeclined" });
    expect(afterDeclining(true, pay("friend"))).toBeNull();
  });

  it("and only if it would break silence on it: who can't pay for a break doesn't speak of one", () => {
    const saysSo = (start: number) => {
      const t = hall({ start, wall: -9 });
      t.seat("friend").tables({ wall: "o1" });
      return saidBy(t, "speaker").some(({ phrase }) => phrase?.id === "cannotAccept");
    };
    expect(saysSo(12)).toBe(true);
    expect(saysSo(1)).toBe(false);
  });

  it("has nothing to add to what three have said to all already", () => {
    const view = hall().view("speaker");
    const mind = mindOf(view, even, STANDARD) ?? expect.unreachable("it decides");
    const positions = { speaker: { bridge: "o2" } };
    const tables = { ...view.public.tables };
    const first = (times: number) => {
      const message = {
        ...{ seat: "friend", person: null, round: mind.round, words: null, quote: null },
        phrase: { id: "askFor", issue: "bridge", option: "o2" } as const,
      };
      const plenary = Array.from({ length: times }, () => message) as never;
      const table = { ...(tables.hall ?? expect.unreachable("it meets")), positions };
      const seen = { ...view, public: { ...view.public, plenary, tables: { ...tables, hall: table } } };
      const intent = speak(mindOf(seen, even, STANDARD) ?? expect.unreachable("it decides"));
      return intent?.kind === "say" ? intent.phrase : null;
    };
    expect(first(2)).toMatchObject({ id: "askFor", issue: "bridge" });
    expect(first(3)).toBeNull();
  });

  it("asks in private whoever broke its motion what it would need", () => {
    const t = hall();
    t.seat("speaker").tables({ bridge: "o1" });
    t.seat("friend").seconds("speaker");
    t.goTo("silence").seat("other").breaks();
    expect(saidBy(t.goTo("talks", "second"), "speaker")).toContainEqual({
      channel: "other+speaker",
      phrase: {
        ...{ id: "whatWouldYouNeed", seat: "other", issue: "bridge", option: "o1" },
        motion: "hall.first.speaker",
      },
    });
  });
});
