import { describe, expect, it, vi } from "vitest";
import { viewFor } from "../../shared/engine/viewFor.ts";
import { privateSections, publicSections } from "../../shared/protocol/sections.ts";
import type { Answer, Submission } from "../../shared/protocol/submission.ts";
import { atTable } from "../../shared/testing/table.ts";
import { smallScenario } from "../dev/smallScenario.ts";
import { createSession } from "./session.ts";

const ready = { kind: "setReady" as const, ready: true };
const yes: Answer = { ok: true };

function seated() {
  const { state } = atTable(smallScenario);
  const view = viewFor(state, { kind: "seat", seat: "alpha" });
  const made = createSession();
  made.receiver.welcome({
    person: "p",
    role: "player",
    seat: "alpha",
    own: privateSections(view),
    events: [],
    words: {},
    now: Date.now() + 60_000,
  });
  made.receiver.open({ sections: publicSections(view), deadline: null, remaining: null, present: [] });
  return { ...made, view };
}

describe("A session", () => {
  it("rebuilds the view that the engine made", () => {
    const { session, view } = seated();
    expect(session.view.value).toEqual(view);
  });

  it("says beforehand why something would be refused", () => {
    const { session } = seated();
    expect(session.whyNot(ready)).toBeNull();
    expect(session.whyNot({ kind: "tableMotion", table: "council", changes: {} })?.code).toBe("emptyMotion");
  });

  it("shows what waits, until it is answered", async () => {
    const { session, receiver } = seated();
    receiver.linked(async () => yes);
    const answer = session.submit(ready);
    expect(session.pending.value).toHaveLength(1);
    expect(await answer).toEqual(yes);
    expect(session.pending.value).toEqual([]);
  });

  it("sends again what got no answer, under the same id, and answers once", async () => {
    const { session, receiver } = seated();
    const sent: Submission[] = [];
    receiver.linked((submission) => {
      sent.push(submission);
      return Promise.reject(new Error("connection lost"));
    });
    const answer = session.submit(ready);
    receiver.lost();
    expect(session.status.value).toBe("away");
    receiver.linked(async (submission) => {
      sent.push(submission);
      return yes;
    });
    expect(await answer).toEqual(yes);
    expect(sent).toHaveLength(2);
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });

  it("gives up after three failures of the server's own", async () => {
    vi.useFakeTimers();
    const { session, receiver } = seated();
    const send = vi.fn(() => Promise.reject(Object.assign(new Error("internal"), { name: "rejected" })));
    receiver.linked(send);
    const answer = session.submit(ready);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await answer).toMatchObject({ ok: false });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it("gives people's words ids that begin with the submission's own", async () => {
    const { session, receiver } = seated();
    let sent: Submission | null = null;
    receiver.linked(async (submission) => {
      sent = submission;
      return yes;
    });
    await session.submit((word) => ({
      kind: "say",
      channel: "plenary",
      words: word("Good morning."),
      phrase: null,
      quote: null,
    }));
    const { id, texts } = sent as unknown as Submission;
    expect(texts).toEqual({ [`${id}.1`]: "Good morning." });
  });

  it("reads deadlines by the server's clock", () => {
    const { session, receiver } = seated();
    const deadline = Date.now() + 90_000;
    receiver.open({ sections: {}, deadline, remaining: null, present: [] });
    expect(Math.abs((session.deadline.value ?? 0) - (deadline - 60_000))).toBeLessThan(2000);
  });
});
