import type { Pledge, Promised } from "../../shared/model/deal.ts";
import type { IssueId, OptionId, Package } from "../../shared/model/ids.ts";
import { optionsWithin, tableOf } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import { isAtOnce, priceAtOnce } from "../../shared/rules/checks/reserved.ts";
import { ownWorth } from "../draft/worth.ts";

/** From the worst that it may come to, to the best. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the promises of an offer come to for the viewer, as far as numbers say it. */
export interface OfferWorth {
  /** Points for favours given and received; null: there are none that are worth anything to the viewer. */
  readonly favours: number | null;
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

/** What a favour is worth to the viewer as its giver or receiver; undefined: it has no part in it, or no points. */
function pointsOf({ scenario, own }: View, { seat, pledge }: Promised): number | undefined {
  if (pledge.kind !== "favour") return undefined;
  const worth = scenario.favours[pledge.favour]?.worth;
  if (seat === own?.seat) return worth?.given;
  return pledge.to === own?.seat ? worth?.received : undefined;
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

/** What comes about if a promise helps its wordings on; null: it helps none that concern the viewer. */
function helpedOn(view: View, pledge: Pledge): Range | null {
  if (pledge.kind === "sign") return worthOfPackage(view, pledge.table, pledge.package);
  const helps = pledge.kind === "second" || (pledge.kind === "stance" && pledge.promise === "keep");
  if (!helps) return null;
  const ranges = Object.entries(pledge.on).flatMap(
    ([issue, bounds]) => worthOfWordings(view, issue, optionsWithin(view.scenario, issue, bounds)) ?? [],
  );
  return ranges.length === 0 ? null : ranges.reduce(added, NOTHING);
}

const added = (a: Range, b: Range): Range => ({ from: a.from + b.from, to: a.to + b.to });

/** Each wording once, however many promise to help it on. */
function helpedByAll(view: View, promises: readonly Promised[]): Range | null {
  const wordings = new Map(
    promises.map(({ pledge }) => [
      JSON.stringify("on" in pledge ? pledge.on : "package" in pledge ? pledge.package : null),
      helpedOn(view, pledge),
    ]),
  );
  const found = [...wordings.values()].filter((range) => range !== null);
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
  one.pledge.kind === "capital" || pointsOf(view, one) !== undefined || helpedOn(view, one.pledge) !== null;

/** What an offer comes to for the viewer, before it is sent or accepted. */
export function offerWorth(view: View, promises: readonly Promised[]): OfferWorth {
  const favours = promises.flatMap((one) => pointsOf(view, one) ?? []);
  return {
    favours: favours.length === 0 ? null : sum(favours),
    wordings: helpedByAll(view, promises),
    capital: capitalOf(view, promises),
    conditional: promises.some((one) => one.if !== null),
    unnumbered: promises.some((one) => !hasNumber(view, one)),
  };
}
