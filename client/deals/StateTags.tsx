import type { Deal, Undertaking } from "../../shared/model/deal.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { owesNothing, type PromiseState, promiseState } from "../../shared/rules/checks/promiseStates.ts";
import type { IconName } from "../icons.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

const STATES: Readonly<Record<PromiseState, { readonly icon: IconName; readonly tone: string }>> = {
  open: { icon: "hourglass", tone: "none" },
  toldLater: { icon: "hourglass", tone: "none" },
  done: { icon: "check", tone: "agree" },
  keptSoFar: { icon: "check", tone: "agree" },
  kept: { icon: "check", tone: "agree" },
  unmet: { icon: "unlink", tone: "break" },
  broken: { icon: "unlink", tone: "break" },
  failed: { icon: "flat", tone: "reserve" },
  lapsed: { icon: "flat", tone: "reserve" },
};

/** How a promise stands: what was to be done once may be done already, and others have been kept so far or not yet. */
export function PromiseTag({ one }: { readonly one: Undertaking }) {
  const { view, ui } = useTable();
  const state = promiseState(view, one);
  const { icon, tone } = STATES[state];
  const { outcomes, unjudged, keptSoFar } = ui.deals;
  const says = { ...outcomes, ...unjudged, keptSoFar: keptSoFar(one.honoured) };
  return (
    <span class={`tag tone-${tone}`}>
      <Icon name={icon} size="s" />
      {says[state]}
    </span>
  );
}

/** What has become of an offer or a deal, and by whom. */
function useStatus(deal: Deal): string {
  const { id, status, parties, proposer } = deal;
  const { view, names, ui } = useTable();
  const who = (party: SeatId) => (party === names.you ? null : names.within(party));
  if (status === "inForce" && owesNothing(view, deal)) return ui.deals.nothingOwed;
  if (status !== "declined") return ui.deals.status[status];
  const counter = names.counter(id);
  if (counter !== null) return ui.deals.counteredBy(who(counter.proposer));
  const [other, ...more] = parties.filter((party) => party !== proposer);
  return other !== undefined && more.length === 0
    ? ui.deals.declinedBy(who(other))
    : ui.deals.status.declined;
}

/** The same as a tag; an offer that waits for the reader says so first. */
export function StatusTag({ deal }: { readonly deal: Deal }) {
  const { view, ui } = useTable();
  const status = useStatus(deal);
  const seat = view.own?.seat;
  const awaits = deal.status === "offered" && seat !== undefined && !deal.accepted.includes(seat);
  return (
    <span class={`tag ${awaits ? "tone-reserve" : ""}`}>
      {awaits && <Icon name="clock" size="s" />}
      {awaits ? ui.deals.awaitsYou : status}
    </span>
  );
}
