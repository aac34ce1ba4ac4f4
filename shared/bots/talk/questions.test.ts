import { describe, expect, it } from "vitest";
import type { StockPhrase } from "../../model/phrase.ts";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { botOf } from "../index.ts";
import { STANDARD } from "../temperament.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };
const SEATS = ["asker", "asked", "third"];
const CHANNEL = "asked+asker";

/** Who is asked gains by the road, loses much by the wall, and the bridge makes up for it; or for nothing. */
function hall(bridge = 30): TestTable {
  const asked = { road: [0, 4], bridge: [0, bridge], wall: [0, -20] };
  const others = { road: [0, 1], bridge: [0, 1], wall: [0, 5] };
  const values = { asked, asker: others, third: others };
  const walkAway = { asked: -5, asker: -5, third: -5 };
  const rounds = { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } };
  return atTable(bareScenario({ hall: { members: SEATS, walkAway, values } }, { seats: SEATS, rounds }));
}

/** Somebody asks, and who is asked looks at it: what it says, if anything. */
function answers(t: TestTable, question: Partial<StockPhrase>, bot = false): StockPhrase | null {
  const phrase = { id: "whatWouldYouNeed", ...question } as const;
  const says = { kind: "say", channel: CHANNEL, words: null, phrase, quote: null } as const;
  t.submit(says, { person: null, seat: "asker", role: "bot" });
  const view = t.view("asked");
  const asker = { ...(view.public.seats.asker ?? expect.unreachable("it plays")), bot };
  const seen = { ...view, public: { ...view.public, seats: { ...view.public.seats, asker } } };
  const intent = botOf({ ...STANDARD, offersPerRound: 0 })(seen, even);
  if (intent?.kind !== "say" || intent.channel !== CHANNEL) return null;
  t.submit(intent, { person: null, seat: "asked", role: "bot" });
  return intent.phrase;
}

describe("A bot that a person asks what it would need to accept a wording", () => {
  it("says that it could live with what it gains from", () => {
    expect(answers(hall(), { issue: "road", option: "o1" })).toEqual({
      ...{ id: "canLiveWith", issue: "road", option: "o1" },
    });
  });

  it("asks for the clause that would make up for what it loses", () => {
    expect(answers(hall(), { issue: "wall", option: "o1" })).toEqual({
      ...{ id: "askFor", issue: "bridge", option: "o1" },
    });
  });

  it("says that it can't accept what nothing makes up for", () => {
    expect(answers(hall(0), { issue: "wall", option: "o1" })).toMatchObject({ id: "cannotAccept" });
  });

  it("speaks of the best that it hopes for where no wording is named", () => {
    expect(answers(hall(), { issue: "bridge" })).toMatchObject({ id: "canLiveWith", option: "o1" });
  });

  it("answers each question once, and no more than two in a round", () => {
    const t = hall();
    const question = { issue: "road", option: "o1" };
    expect([1, 2, 3].map(() => answers(t, question)?.id ?? null)).toEqual([
      "canLiveWith",
      "canLiveWith",
      null,
    ]);
    expect(answers(t.goTo("talks", "second"), question)).toMatchObject({ id: "canLiveWith" });
  });

  it("leaves another bot to read it off what is done", () => {
    expect(answers(hall(), { issue: "road", option: "o1" }, true)).toBeNull();
  });
});
