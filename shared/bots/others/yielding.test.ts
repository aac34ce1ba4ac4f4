import { describe, expect, it } from "vitest";
import { bareScenario } from "../../testing/bareScenario.ts";
import { atTable, type TestTable } from "../../testing/table.ts";
import { mindOf } from "../mind.ts";
import { STANDARD } from "../temperament.ts";
import { acceptance } from "./others.ts";

const even = (_: string, sides: number): number => Math.floor(sides / 2);
const ROUND = { place: "Here", date: "Today", meets: { hall: {} }, draws: false };

/** Three members; the quiet one asks for no wage, and none for the night either. */
function hall(): TestTable {
  const t = atTable(
    bareScenario(
      {
        hall: {
          members: ["wanting", "friend", "quiet"],
          walkAway: { wanting: 0, friend: 0, quiet: 0 },
          values: {
            wanting: { wage: [0, 5, 40], night: [0, 5, 40] },
            friend: { wage: [0, 1, 2], night: [0, 1, 2] },
            quiet: { wage: [0, -4, -8], night: [0, -4, -8] },
          },
        },
      },
      {
        seats: ["wanting", "friend", "quiet"],
        rounds: { first: { title: "First", ...ROUND }, second: { title: "Second", ...ROUND } },
      },
    ),
  );
  t.seat("quiet").asksFor({ wage: "o0" });
  t.seat("quiet").asksFor({ night: "o0" });
  return t;
}

/** How likely the wanting one thinks it that the quiet one lets the most for the night pass. */
function thought(t: TestTable): number {
  const mind = mindOf(t.view("wanting"), even, STANDARD);
  if (mind === null) throw new Error("the seat has a mind");
  return acceptance(mind, "hall", { party: "quiet", changes: { night: "o2" } });
}

/** The most of a wage is put to all, and the quiet one answers; then comes the next round. */
function afterWage(answer: "keepsSilence" | "breaks"): number {
  const t = hall();
  t.seat("wanting").tables({ wage: "o2" });
  t.seat("friend").seconds("wanting");
  t.goTo("silence").seat("quiet")[answer]();
  return thought(t.goTo("talks", "second"));
}

/** The same, but nothing was put. */
const afterNothing = (): number => thought(hall().goTo("talks", "second"));

describe("What a bot thinks of a member that let pass what it had not asked for", () => {
  it("is that it lets more pass elsewhere, too", () => {
    expect(afterWage("keepsSilence")).toBeGreaterThan(afterNothing() + 0.02);
  });

  it("is less than that as soon as it breaks", () => {
    expect(afterWage("breaks")).toBeLessThan(afterNothing());
  });
});
