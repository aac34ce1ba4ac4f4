import type { Deal, LeakedDeal, Outcome, Undertaking } from "../model/deal.ts";
import type { DealId, FavourId, MotionId, SeatId } from "../model/ids.ts";
import type { State } from "../model/state.ts";
import { alterDeal } from "./alter.ts";
import { type Audience, event, everybody } from "./definition.ts";

const parties = ({ deal }: { readonly deal: DealId }, state: State): Audience =>
  state.deals[deal]?.parties ?? "nobody";

const alterUndertaking = (
  state: State,
  { deal, index }: { readonly deal: DealId; readonly index: number },
  change: (undertaking: Undertaking) => Partial<Undertaking>,
): State =>
  alterDeal(state, deal, ({ undertakings }) => ({
    undertakings: undertakings.map((one, i) => (i === index ? { ...one, ...change(one) } : one)),
  }));

interface Place {
  readonly deal: DealId;
  /** Position of the undertaking in its deal. */
  readonly index: number;
}

/** Whoever has kept a promise has built the trust of each other party. */
function withTrust({ deals, trustBuilt }: State, { deal, index }: Place): State["trustBuilt"] {
  const { parties: all = [], undertakings = [] } = deals[deal] ?? {};
  const keeper = undertakings[index]?.seat ?? "";
  return [...trustBuilt, ...all.filter((of) => of !== keeper).map((of) => ({ of, in: keeper }))];
}

export const dealEvents = {
  dealOffered: event<{ readonly deal: Deal }>({
    apply: (state, { deal }) => ({ ...state, deals: { ...state.deals, [deal.id]: deal } }),
    audience: ({ deal }) => deal.parties,
  }),
  dealAccepted: event<{ readonly deal: DealId; readonly seat: SeatId }>({
    apply: (state, { deal, seat }) =>
      alterDeal(state, deal, ({ accepted }) => ({ accepted: [...accepted, seat] })),
    audience: parties,
  }),
  /** Everybody has accepted: its promises are owed from now on. */
  dealClosed: event<{ readonly deal: DealId }>({
    apply: (state, { deal }) => alterDeal(state, deal, () => ({ status: "inForce" })),
    audience: parties,
  }),
  dealEnded: event<{
    readonly deal: DealId;
    readonly seat: SeatId | null;
    readonly status: "declined" | "withdrawn" | "lapsed";
  }>({
    apply: (state, { deal, status }) => alterDeal(state, deal, () => ({ status })),
    audience: parties,
  }),
  /** A promise was put to the test: honoured or not. Judged in the Aftermath. */
  undertakingTested: event<Place & { readonly honoured: boolean }>({
    apply: (state, place) =>
      alterUndertaking(state, place, ({ honoured, violated }) => ({
        honoured: honoured + (place.honoured ? 1 : 0),
        violated: violated || !place.honoured,
      })),
    audience: parties,
  }),
  /** The other party's motion stands when the Talks end: its second is due by the end of the Decisions. */
  secondDue: event<Place & { readonly motion: MotionId }>({
    apply: (state, place) => alterUndertaking(state, place, ({ due }) => ({ due: [...due, place.motion] })),
    audience: parties,
  }),
  /** A favour is out of its giver's hands, and not yet in the receiver's. */
  escrowFilled: event<Place>({
    apply: (state, place) => alterUndertaking(state, place, () => ({ held: true })),
    audience: parties,
  }),
  /** It is carried out (`given`), or goes back to its giver. */
  escrowEmptied: event<Place & { readonly given: boolean }>({
    apply: (state, place) => alterUndertaking(state, place, () => ({ held: false })),
    audience: parties,
  }),
  undertakingJudged: event<Place & { readonly outcome: Outcome }>({
    apply: (state, place) => {
      const judged = alterUndertaking(state, place, () => ({ outcome: place.outcome }));
      return place.outcome === "kept" ? { ...judged, trustBuilt: withTrust(state, place) } : judged;
    },
    audience: parties,
  }),
  wordJudged: event<Place & { readonly seat: SeatId; readonly verdict: "kept" | "broken" }>({
    apply: (state, place) =>
      alterUndertaking(state, place, ({ verdicts }) => ({
        verdicts: { ...verdicts, [place.seat]: place.verdict },
      })),
    audience: parties,
  }),
  /** A secret deal has come out: everybody reads its terms, with the words that are part of them. */
  dealLeaked: event<{ readonly deal: LeakedDeal }>({
    apply: (state, { deal }) => ({ ...state, leaked: { ...state.leaked, [deal.id]: deal } }),
    audience: everybody,
  }),
  favourGiven: event<{
    readonly favour: FavourId;
    readonly from: SeatId;
    readonly to: SeatId;
    readonly round: string;
  }>({
    apply: (state, { favour, from, to, round }) => ({
      ...state,
      favours: [...state.favours, { favour, from, to, round, known: false }],
    }),
    audience: ({ from, to }) => [from, to],
  }),
  /** It could not be given when due, for a reason that its giver could not see: the giver alone learns of it. */
  favourFailed: event<{
    readonly favour: FavourId;
    readonly from: SeatId;
    readonly to: SeatId;
    readonly round: string;
  }>({
    apply: (state, { favour, from, to, round }) => ({
      ...state,
      failedFavours: [...state.failedFavours, { favour, from, to, round }],
    }),
    audience: ({ from }) => [from],
  }),
  /** In the Aftermath a favour carried out is public, and its effects begin. */
  favourKnown: event<{ readonly favour: FavourId; readonly from: SeatId; readonly to: SeatId }>({
    apply: (state, { favour, from, to }) => ({
      ...state,
      favours: state.favours.map((one) =>
        one.favour === favour && one.from === from && one.to === to ? { ...one, known: true } : one,
      ),
    }),
    audience: everybody,
  }),
};
