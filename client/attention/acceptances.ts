import { effect } from "@preact/signals";
import type { Event, EventOf } from "../../shared/events/index.ts";
import type { DealId } from "../../shared/model/ids.ts";
import type { Language } from "../../shared/text/language.ts";
import { type Names, namesOf } from "../../shared/text/names.ts";
import { logLine } from "../../shared/text/sentence.ts";
import type { Session } from "../session/session.ts";
import { language } from "../text.ts";
import { say } from "../ui/notice.ts";

/** Somebody else's yes to an offer, and the deal that came about by it; null: others have yet to answer. */
export interface Acceptance {
  readonly accepted: EventOf<"dealAccepted">;
  readonly closed: EventOf<"dealClosed"> | null;
}

const closing = (events: readonly Event[], deal: DealId) =>
  events.find((event): event is EventOf<"dealClosed"> => event.kind === "dealClosed" && event.deal === deal);

/** What others accepted, where it was the seat's own offer, or a deal of the seat's came about by it. */
export function acceptancesIn(events: readonly Event[], names: Names): readonly Acceptance[] {
  return events.flatMap((accepted, i): readonly Acceptance[] => {
    if (accepted.kind !== "dealAccepted" || accepted.seat === names.you) return [];
    const closed = closing(events.slice(i + 1, i + 2), accepted.deal) ?? null;
    const isOwn = names.deal(accepted.deal)?.proposer === names.you;
    return isOwn || closed !== null ? [{ accepted, closed }] : [];
  });
}

/** The deals of a seat that it is told of in a notice as they come about: those that it did not close itself. */
export const closedByOthers = (events: readonly Event[], names: Names): readonly DealId[] =>
  acceptancesIn(events, names).flatMap(({ closed }) => (closed === null ? [] : [closed.deal]));

const sentenceOf = ({ accepted, closed }: Acceptance, names: Names, { log }: Language): string =>
  [accepted, closed].flatMap((event) => (event === null ? [] : [logLine(log, event, names)])).join(" ");

/** Says in a notice what others accept. What they accepted before the page was opened is in the ledger. Returns how to stop. */
export function tellAcceptances(session: Pick<Session, "view" | "events" | "words">): () => void {
  let told: number | null = null;
  return effect(() => {
    const view = session.view.value;
    if (view?.own == null) return;
    const events = session.events.value;
    const names = namesOf(view, session.words.peek(), language.value);
    const fresh = acceptancesIn(events.slice(told ?? events.length), names);
    told = events.length;
    if (fresh.length > 0)
      say(fresh.map((one) => sentenceOf(one, names, language.peek())).join(" "), "handshake");
  });
}
