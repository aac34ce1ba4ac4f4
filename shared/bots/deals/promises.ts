import { isMetIn } from "../../effects/provisos.ts";
import { type Pledge, type Promised, termsOf } from "../../model/deal.ts";
import type { Package, SeatId } from "../../model/ids.ts";
import { onceFor, onceForLatest, oncePerLatest } from "../../model/oncePer.ts";
import { roundIds } from "../../model/scenarioIndex.ts";
import { asStance } from "../../rules/checks/contradiction.ts";
import { changedBy, covers } from "../../rules/checks/covers.ts";
import type { Mind } from "../mind.ts";
import { signedText } from "../texts/signed.ts";
import { capitalWorth } from "../worth/worth.ts";

/** Every open promise of a seat in deals in force that the bot knows, and that is owed now. */
export const promisesOf = oncePerLatest(({ own, view }: Mind, seat: SeatId): readonly Pledge[] =>
  Object.values(own.deals)
    .filter((deal) => deal.status === "inForce")
    .flatMap((deal) => deal.undertakings)
    .filter((one) => one.seat === seat && one.outcome === "open" && isMetIn(view, one.if) !== false)
    .map(({ pledge }) => pledge),
);

export const ownPromises = (mind: Mind): readonly Pledge[] => promisesOf(mind, mind.seat);

/** What breaking a promise costs, in points: score, capital, and its good name. */
export function priceOfBreakingWord(mind: Mind): number {
  const { view, round, temperament } = mind;
  const { capital, score, scoreLast } = view.scenario.rules.brokenPromise;
  const last = roundIds(view.scenario).at(-1) === round;
  return (last ? scoreLast : score) - capital * capitalWorth(mind) + temperament.honour;
}

/** What the seat's promises make breaking this silence dearer, or (a promise to break) keeping it. */
export function boundBy(mind: Mind, at: { readonly changes: Package; readonly reading: boolean }): number {
  const price = priceOfBreakingWord(mind);
  const { scenario, public: open } = mind.view;
  const text = Object.assign({}, ...Object.values(open.tables).map((table) => table.text)) as Package;
  const asked = at.reading ? at : { ...at, changes: changedBy(at.changes, text) };
  const prices = ownPromises(mind).map((pledge) => {
    const promise = asStance(pledge);
    if (promise === null || !covers(scenario, promise, asked)) return 0;
    return promise.promise === "keep" ? price : -price;
  });
  return prices.reduce((total, one) => total + one, 0);
}

const wordingOf = onceFor((pledge: Pledge) => JSON.stringify(pledge));
const standingOf = onceForLatest((mind: Mind) => ownPromises(mind).map(wordingOf));

/** Whether the seat has not promised already what it would promise now: nobody is paid twice for the same word. */
export function isNew(
  mind: Mind,
  promises: readonly { readonly seat: SeatId; readonly pledge: Pledge }[],
): boolean {
  const standing = standingOf(mind);
  return promises.every(
    ({ seat, pledge }) =>
      // Several may sign the same text, two by two: a signature is no payment.
      seat !== mind.seat || signedText(pledge) !== null || !standing.includes(wordingOf(pledge)),
  );
}

/** Nobody is asked again for what has come to nothing. */
export function cameToNothing({ own }: Mind, terms: readonly Promised[]): boolean {
  const wording = JSON.stringify(terms);
  return Object.values(own.deals).some(
    ({ status, undertakings }) =>
      (status === "declined" || status === "lapsed") && JSON.stringify(undertakings.map(termsOf)) === wording,
  );
}
