import { signal } from "@preact/signals";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Event } from "../../shared/events/index.ts";
import type { View } from "../../shared/model/view.ts";
import { atTable, type TestTable } from "../../shared/testing/table.ts";
import { ENGLISH } from "../../shared/text/english.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { speak } from "../text.ts";
import { hush, notice } from "../ui/notice.ts";
import { tellAcceptances } from "./acceptances.ts";

const WORD = { kind: "word", words: "w" } as const;

/** A seat's page, as far as notices go. */
function pageOf(table: TestTable, seat: string) {
  const eventsNow = (): readonly Event[] =>
    table.events.filter(
      ({ audience }) => audience === "all" || (audience !== "nobody" && audience.includes(seat)),
    );
  const view = signal<View | null>(table.view(seat));
  const events = signal(eventsNow());
  const stop = tellAcceptances({ view, events, words: signal({}) });
  const catchUp = () => {
    view.value = table.view(seat);
    events.value = eventsNow();
    return notice.value?.text ?? null;
  };
  return { catchUp, stop };
}

describe("Whoever made an offer", () => {
  beforeAll(() => speak(ENGLISH));
  afterEach(hush);

  it("is told in a notice that it was accepted, by whom, and that the deal is in force", () => {
    const table = atTable(smallScenario);
    table.seat("alpha").offers({ alpha: { kind: "capital", to: "beta", by: null } }, ["beta"]);
    const page = pageOf(table, "alpha");
    table.seat("beta").accepts();
    expect(page.catchUp()).toMatch(/^Beta.* accepted your offer\. Your deal with .* is in force\.$/i);
    page.stop();
  });

  it("is told when the first of two others accepts; then both are told, but not whoever closed the deal", () => {
    const table = atTable(smallScenario);
    table.seat("alpha").offers({ alpha: WORD }, ["beta", "gamma"]);
    const [alpha, beta, gamma] = ["alpha", "beta", "gamma"].map((seat) => pageOf(table, seat));
    table.seat("beta").accepts();
    expect([beta?.catchUp(), gamma?.catchUp()]).toEqual([null, null]);
    expect(alpha?.catchUp()).toMatch(/accepted your offer\.$/);
    hush();
    table.seat("gamma").accepts();
    expect(gamma?.catchUp()).toBeNull();
    expect(beta?.catchUp()).toMatch(/accepted the offer of .* is in force\.$/);
    expect(alpha?.catchUp()).toMatch(/accepted your offer\. .* is in force\.$/);
    for (const page of [alpha, beta, gamma]) page?.stop();
  });

  it("is not told again of what was accepted before the page was opened", () => {
    const table = atTable(smallScenario);
    table.seat("alpha").offers({ alpha: WORD }, ["beta"]);
    table.seat("beta").accepts();
    const page = pageOf(table, "alpha");
    expect(page.catchUp()).toBeNull();
    page.stop();
  });
});
