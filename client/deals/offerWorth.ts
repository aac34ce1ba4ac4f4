import { pointsOfFavours } from "../../shared/analysis/favoursHanging.ts";
import { factsOfView } from "../../shared/effects/factsOfView.ts";
import type { Pledge, Promised } from "../../shared/model/deal.ts";
import { supposing } from "../../shared/model/facts.ts";
import type { FavourId, IssueId, OptionId, Package, SeatId } from "../../shared/model/ids.ts";
import { optionsWithin, tableOf } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import { isAtOnce, priceAtOnce } from "../../shared/rules/checks/reserved.ts";
import { ownWorth } from "../draft/worth.ts";

/** From the worst that it may come to, to the best. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Many favours count only with a text, or only without one: they are never added up across the two. */
export interface FavoursWorth {
  readonly withText: number;
  readonly withoutText: number;
}

/** What the promises of an offer come to for the viewer, as far as numbers say it. */
export interface OfferWorth {
  /** Points for favours given and received; null: there are none that are worth anything to the viewer. */
  readonly favours: FavoursWorth | null;
  /** Points for the wordings that are helped on, if they come; null: there are none that concern the viewer. */
  readonly wordings: Range | null;
  /** Political capital that the viewer pays or receives when the deal closes, and what it would have then. */
  readonly capital: { readonly by: number; readonly left: number } | null;
  /** Whether some of it is owed on a condition alone. */
  readonly conditional: boolean;
  /** Whether something is promised that has no number. */
  readonly unnumbered: boolean;
}

const NOTHING: Range = { from: 0, to: 0 };
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

interface PromisedFavour {
  readonly favour: FavourId;
  readonly from: SeatId;
  readonly to: SeatId;
}

/** Favours among the promises that are worth something to the viewer as their giver or receiver. */
function ownFavours({ scenario, own }: View, promises: readonly Promised[]): readonly PromisedFavour[] {
  return promises.flatMap(({ seat: from, pledge }) => {
    if (pledge.kind !== "favour") return [];
    const { favour, to } = pledge;
    const has = (own?.seat === from || own?.seat === to) && scenario.favours[favour]?.worth !== undefined;
    return has ? [{ favour, from, to }] : [];
  });
}

/** Wordings that the favours among the promises put into a text by themselves. */
function settledBy({ scenario }: View, promises: readonly Promised[]): Package {
  const effects = promises.flatMap(({ pledge }) =>
    pledge.kind === "favour" ? (scenario.favours[pledge.favour]?.effects ?? []) : [],
  );
  return Object.fromEntries(
    effects.flatMap((effect) => ("settle" in effect ? [[effect.settle, effect.option]] : [])),
  );
}

/** What favours come to if every table that is still open ends with a text, and if it ends without. */
function favoursWorth(view: View, promises: readonly Promised[]): FavoursWorth | null {
  const favours = ownFavours(view, promises);
  if (favours.length === 0) return null;
  const facts = supposing(factsOfView(view), settledBy(view, promises));
  const ending = (hasText: boolean) =>
    pointsOfFavours(view, favours, {
      ...facts,
      adopted: (table) => (view.public.tables[table]?.outcome === "open" ? hasText : facts.adopted(table)),
    });
  return { withText: ending(true), withoutText: ending(false) };
}

/** What a clause is worth to the viewer at each of these wordings, against what stands; null: it has no values there. */
function worthOfWordings(view: View, issue: IssueId, options: readonly OptionId[]): Range | null {
  const worth = ownWorth(view, tableOf(view.scenario, issue) ?? "");
  if (worth === null || options.length === 0) return null;
  const all = options.map((option) => worth.of({ [issue]: option }).alone);
  return { from: Math.min(...all), to: Math.max(...all) };
}

function worthOfPackage(view: View, table: string, named: Package): Range | null {
  const alone = ownWorth(view, table)?.of(named).alone;
  return alone === undefined ? null : { from: alone, to: alone };
}

/**
 * What comes about if a promise helps its wordings on, but for clauses that are settled in any case; null: it helps none
 * that concern the viewer.
 */
function helpedOn(view: View, pledge: Pledge, settled: Package = {}): Range | null {
  const open = <T>(clauses: Readonly<Record<IssueId, T>>) =>
    Object.entries(clauses).filter(([issue]) => !(issue in settled));
  if (pledge.kind === "sign")
    return worthOfPackage(view, pledge.table, Object.fromEntries(open(pledge.package)));
  const helps = pledge.kind === "second" || (pledge.kind === "stance" && pledge.promise === "keep");
  if (!helps) return null;
  const ranges = open(pledge.on).flatMap(
    ([issue, bounds]) => worthOfWordings(view, issue, optionsWithin(view.scenario, issue, bounds)) ?? [],
  );
  return ranges.length === 0 ? null : ranges.reduce(added, NOTHING);
}

const added = (a: Range, b: Range): Range => ({ from: a.from + b.from, to: a.to + b.to });

/** What each wording of a package is worth to the viewer by itself. */
const worthsOf = (view: View, settled: Package): readonly (Range | null)[] =>
  Object.entries(settled).map(([issue, option]) => worthOfWordings(view, issue, [option]));

/** Each wording once, however many promise to help it on; and those that come by themselves with a favour. */
function helpedByAll(view: View, promises: readonly Promised[]): Range | null {
  const settled = settledBy(view, promises);
  const wordings = new Map(
    promises.map(({ pledge }) => [
      JSON.stringify("on" in pledge ? pledge.on : "package" in pledge ? pledge.package : null),
      helpedOn(view, pledge, settled),
    ]),
  );
  const found = [...wordings.values(), ...worthsOf(view, settled)].filter((range) => range !== null);
  return found.length === 0 ? null : found.reduce(added, NOTHING);
}

/** What is paid when the deal closes, as the rules count it, and what comes in. */
function capitalOf(view: View, promises: readonly Promised[]): OfferWorth["capital"] {
  const { own, scenario } = view;
  if (own === null) return null;
  const paid = sum(promises.filter(({ seat }) => seat === own.seat).map((one) => priceAtOnce(scenario, one)));
  const received = promises.filter(
    (one) => one.pledge.kind === "capital" && one.pledge.to === own.seat && isAtOnce(one),
  ).length;
  const by = received * scenario.rules.transfer.give - paid;
  return paid === 0 && received === 0
    ? null
    : { by, left: Math.min(own.cap, Math.max(0, own.available + by)) };
}

const hasNumber = (view: View, one: Promised): boolean =>
  one.pledge.kind === "capital" ||
  ownFavours(view, [one]).length > 0 ||
  worthsOf(view, settledBy(view, [one])).some((range) => range !== null) ||
  helpedOn(view, one.pledge) !== null;

/** What an offer comes to for the viewer, before it is sent or accepted. */
export function offerWorth(view: View, promises: readonly Promised[]): OfferWorth {
  return {
    favours: favoursWorth(view, promises),
    wordings: helpedByAll(view, promises),
    capital: capitalOf(view, promises),
    conditional: promises.some((one) => one.if !== null),
    unnumbered: promises.some((one) => !hasNumber(view, one)),
  };
}
