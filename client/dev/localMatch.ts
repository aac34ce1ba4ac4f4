import { createMatch } from "../../shared/engine/createMatch.ts";
import { type Action, step } from "../../shared/engine/step.ts";
import { viewFor } from "../../shared/engine/viewFor.ts";
import type { StampedEvent } from "../../shared/events/index.ts";
import type { Actor } from "../../shared/model/action.ts";
import type { Role } from "../../shared/model/role.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { State } from "../../shared/model/state.ts";
import { changedSections, privateSections, publicSections } from "../../shared/protocol/sections.ts";
import type { Answer, Submission } from "../../shared/protocol/submission.ts";
import { viewerOf } from "../../shared/protocol/viewerOf.ts";
import type { Intent } from "../../shared/rules/index.ts";
import { createSession } from "../session/session.ts";

const SERVER: Actor = { person: null, seat: null, role: "server" };
export const bot = (seat: string): Actor => ({ person: null, seat, role: "bot" });

/** What has happened in a match before the page shows it. */
export interface Past {
  readonly state: State;
  readonly events: readonly StampedEvent[];
}

/** The past of a match that has just been made; `live` with a clock. */
export const newMatch = (scenario: Scenario, pace: "untimed" | "live" = "untimed"): Past => ({
  state: createMatch({ scenario, seed: "dev", pace, scenarioHash: "dev" }).state,
  events: [],
});

/** A match in the page, without any server: the engine and one viewer. For development alone. */
export function localMatch(
  past: Past,
  {
    seat,
    role,
    left = null,
  }: { readonly seat: string | null; readonly role: Role; readonly left?: number | null },
) {
  // Seconds that every step has left when the page is opened, where a clock is to be seen.
  const deadline = left === null ? null : Date.now() + 1000 * left;
  const { session, receiver } = createSession();
  let { state } = past;
  const words: Record<string, string> = { me: "Alex", other: "Sam" };
  const log: StampedEvent[] = [];
  const viewer = viewerOf({ seat, role });
  const knows = ({ audience }: StampedEvent) =>
    audience === "all" ||
    (audience !== "nobody" &&
      (viewer.kind === "facilitator" || (viewer.kind === "seat" && audience.includes(viewer.seat))));
  const show = (own: Readonly<Record<string, string>>) => {
    const view = viewFor(state, viewer);
    const stopped = state.paused && left !== null;
    receiver.open({
      sections: publicSections(view),
      deadline: stopped ? null : deadline,
      remaining: stopped ? 1000 * left : null,
      present: ["me"],
    });
    receiver.own(changedSections(own, privateSections(view)));
  };
  const act = (intent: Intent, by: Actor): Answer => {
    const before = privateSections(viewFor(state, viewer));
    const result = step(state, { ...intent, by } as Action);
    if (!result.ok) return { ok: false, refusal: result.refusal };
    state = result.state;
    log.push(...result.events);
    receiver.events({ events: result.events.filter(knows), words });
    show(before);
    return { ok: true };
  };
  const me: Actor = { person: "me", seat, role };
  receiver.entered("K7MPQ");
  const events = past.events.filter(knows);
  receiver.welcome({ person: "me", role, seat, own: {}, events, words, now: Date.now() });
  receiver.linked(async ({ intent, texts }: Submission) => {
    Object.assign(words, texts);
    return act(intent, me);
  });
  const server = (intent: Intent) => act(intent, SERVER);
  server({ kind: "admitPerson", person: "me", role, name: "me" });
  show({});
  return {
    session,
    act,
    server,
    host: (intent: Intent) => act(intent, { ...me, seat: null }),
    words,
    now: () => state,
    lost: receiver.lost,
  };
}
export type LocalMatch = ReturnType<typeof localMatch>;
