import type { Recorder } from "../../events/recorder.ts";
import type { Deal } from "../../model/deal.ts";
import type { CardId, SeatId } from "../../model/ids.ts";

/** Cards on its own hand about which a seat promises something. */
function cardsPromised({ state }: Recorder, deal: Deal, seat: SeatId): readonly CardId[] {
  const hand = state.seats[seat]?.hand ?? [];
  return deal.undertakings.flatMap(({ seat: by, pledge }) =>
    by === seat && pledge.kind === "card" && hand.includes(pledge.card) ? [pledge.card] : [],
  );
}

/**
 * Whoever offers or accepts a promise about a card of its own hand shows that card to the other parties: nobody agrees
 * to what they can't read. Of a card that it doesn't hold nobody is told anything.
 */
export function showPromised(recorder: Recorder, deal: Deal, seat: SeatId): void {
  const cards = cardsPromised(recorder, deal, seat);
  if (cards.length === 0) return;
  for (const party of deal.parties.filter((one) => one !== seat)) {
    const seen = recorder.state.seats[party]?.shown[seat] ?? { cards: [], objectives: [] };
    const fresh = cards.filter((card, i) => !seen.cards.includes(card) && cards.indexOf(card) === i);
    if (fresh.length === 0) continue;
    const all = [...seen.cards, ...fresh];
    recorder.record({ kind: "handShown", to: party, of: seat, cards: all, objectives: seen.objectives });
  }
}
