import { mapValues } from "../../model/entries.ts";
import type {
  CardId,
  DealId,
  FavourId,
  IssueId,
  OptionId,
  PartyId,
  RoundId,
  SeatId,
  TableId,
} from "../../model/ids.ts";
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
  /** Who sits at a table, and who is in the room with them: for signatures and seconds. */
  readonly tables: Readonly<
    Record<
      TableId,
      {
        readonly members: readonly PartyId[];
        readonly room: readonly PartyId[];
        readonly issues: readonly IssueId[];
      }
    >
  >;
  /** Sides at war: they alone can promise an effort. */
  readonly fighters: readonly SeatId[];
  /** Offers by others that this one could answer. */
  readonly answerable: readonly DealId[];
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

const tablesOf = ({ scenario }: View): DealShape["tables"] =>
  mapValues(scenario.tables, ({ members, observers, issues }) => ({
    members,
    room: [...members, ...observers],
    issues: Object.keys(issues),
  }));

const standingOffers = ({ deals, seat }: OwnView): readonly DealId[] =>
  Object.values(deals)
    .filter(({ status, proposer }) => status === "offered" && proposer !== seat)
    .map(({ id }) => id);

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
    tables: tablesOf(view),
    fighters: scenario.war ? [scenario.war.attacker.seat, scenario.war.defender.seat] : [],
    answerable: standingOffers(own),
    rounds: roundIds(scenario).slice(Math.max(0, roundIndex(scenario, roundOf(step)))),
    canPay: own.available >= scenario.rules.transfer.pay,
  };
}
