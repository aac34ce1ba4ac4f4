import type { CardId, FavourId, IssueId, OptionId, RoundId, SeatId } from "../../model/ids.ts";
import { roundOf } from "../../model/round.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import type { OwnView, View } from "../../model/view.ts";

/** What an offer may be made of. A promise may be asked of anybody; whether it is kept is theirs. */
export interface DealShape {
  readonly partners: readonly SeatId[];
  /** Who could give which favour to whom, as far as the scenario says. */
  readonly favours: readonly {
    readonly favour: FavourId;
    readonly from: SeatId;
    readonly to: readonly SeatId[];
  }[];
  /** Clauses on which a stance can be promised, with their options in order. */
  readonly issues: Readonly<Record<IssueId, readonly OptionId[]>>;
  /** The seat's own cards, and those of others that it was shown. */
  readonly cards: readonly { readonly seat: SeatId; readonly card: CardId }[];
  /** Rounds by whose end a promise can fall due: from this one on. */
  readonly rounds: readonly RoundId[];
  /** Whether the seat can pay a transfer of capital. */
  readonly canPay: boolean;
}

const STEPS = ["talks", "decisions", "agenda", "reopening"];

function cardsKnown({ seat, hand, shown }: OwnView): DealShape["cards"] {
  const others = Object.entries(shown).flatMap(([other, { cards }]) =>
    cards.map((card) => ({ seat: other, card })),
  );
  return [...hand.map((card) => ({ seat, card })), ...others];
}

export function dealShape(view: View, own: OwnView): DealShape | null {
  const { step, paused } = view.public.clock;
  if (paused || !STEPS.includes(step.kind)) return null;
  const { scenario } = view;
  const issues = Object.values(scenario.tables).flatMap((table) => Object.entries(table.issues));
  return {
    partners: Object.keys(scenario.seats).filter((seat) => seat !== own.seat),
    favours: Object.entries(scenario.favours).flatMap(([favour, { from, to }]) =>
      from.map((giver) => ({ favour, from: giver, to: to.filter((seat) => seat !== giver) })),
    ),
    issues: Object.fromEntries(issues.map(([issue, { options }]) => [issue, Object.keys(options)])),
    cards: cardsKnown(own),
    rounds: roundIds(scenario).slice(Math.max(0, roundIndex(scenario, roundOf(step)))),
    canPay: own.available >= scenario.rules.transfer.pay,
  };
}
