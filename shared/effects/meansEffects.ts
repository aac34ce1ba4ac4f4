import type { Effect } from "../model/effect.ts";
import type { SeatId } from "../model/ids.ts";
import { roundOf } from "../model/round.ts";
import { type Act, seatsOf } from "./act.ts";
import { shuffled } from "./shuffle.ts";

type Of<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;

export function capital(effect: Of<"capital">, act: Act): void {
  for (const seat of seatsOf(act, effect.capital))
    act.recorder.record({ kind: "capitalChanged", seat, by: effect.by, cause: act.cause });
}

export function cap(effect: Of<"cap">, act: Act): void {
  for (const seat of seatsOf(act, effect.cap))
    act.recorder.record({ kind: "capShifted", seat, by: effect.by });
}

/** Draws from the top of the seat's own pile, up to its limit. */
export function drawCards({ recorder }: Pick<Act, "recorder">, seat: SeatId, count: number): void {
  const { scenario, seats } = recorder.state;
  const { hand = [], deck = [] } = seats[seat] ?? {};
  const cards = deck.slice(0, Math.max(0, Math.min(count, scenario.rules.hand.limit - hand.length)));
  if (cards.length > 0) recorder.record({ kind: "cardsDrawn", seat, cards });
}

export function draw(effect: Of<"draw">, act: Act): void {
  for (const seat of seatsOf(act, effect.draw)) drawCards(act, seat, effect.cards);
}

/** By lot, from the cards that are not committed this round. */
export function discard(effect: Of<"discard">, act: Act): void {
  for (const seat of seatsOf(act, effect.discard)) {
    const cards = shuffled(
      act.recorder.state.seats[seat]?.hand ?? [],
      `${act.key}.discard.${seat}`,
      act.recorder.roll,
    );
    const lost = cards.slice(0, effect.cards);
    if (lost.length > 0) act.recorder.record({ kind: "cardsDiscarded", seat, cards: lost });
  }
}

export function grant(effect: Of<"grant">, { recorder }: Act): void {
  recorder.record({ kind: "favourGranted", favour: effect.grant, times: effect.times });
}

/** Carries a favour out at once, unless it has been; it becomes known in the Aftermath, as every favour does. */
export function give(effect: Of<"give">, act: Act): void {
  const [from] = seatsOf(act, effect.from);
  const [to] = seatsOf(act, effect.to);
  const round = roundOf(act.recorder.state.step) ?? "";
  const again = act.recorder.state.favours.some(
    (one) => one.favour === effect.give && one.from === from && one.to === to,
  );
  if (from !== undefined && to !== undefined && from !== to && !again)
    act.recorder.record({ kind: "favourGiven", favour: effect.give, from, to, round });
}

export function trust(effect: Of<"trust">, act: Act): void {
  for (const of of seatsOf(act, effect.trust.of))
    for (const other of seatsOf(act, effect.trust.in))
      if (of !== other)
        act.recorder.record({ kind: "trustShifted", of, in: other, by: effect.by, cause: act.cause });
}

/** What is revealed is told to the acting seat alone. */
export function reveal(effect: Of<"reveal">, act: Act): void {
  const to = act.cast.self;
  for (const of of seatsOf(act, effect.of)) {
    const seat = act.recorder.state.seats[of];
    if (to === undefined || to === of || !seat) continue;
    const cards = effect.reveal === "hand" ? seat.hand : [];
    const objectives = effect.reveal === "objectives" ? seat.objectives : [];
    act.recorder.record({ kind: "handShown", to, of, cards, objectives });
  }
}
