import { holds } from "../../effects/conditions.ts";
import { conditionOf, type PledgeOf, type Promised } from "../../model/deal.ts";
import type { IssueId, OptionId, Package, SeatId, TableId } from "../../model/ids.ts";
import { oncePerLatest } from "../../model/oncePer.ts";
import { optionsWithin, tableOf } from "../../model/scenarioIndex.ts";
import { asStance } from "../../rules/checks/contradiction.ts";
import { type Grant, isBarred } from "../../rules/checks/favours.ts";
import { worthOfCardPromise } from "../cards/cardPromises.ts";
import { worthOfSecond } from "../council/seconds.ts";
import { type Mind, once, onceInWorld } from "../mind.ts";
import { acceptance } from "../others/others.ts";
import { type Proposal, swayOf } from "../others/passing.ts";
import { reliance } from "../others/reliance.ts";
import { worthOfSignature } from "../texts/signatures.ts";
import { factsIn, inAWord, withChanges } from "../world/prospect.ts";
import { pointsOf, scaleOf } from "../worth/aspiration.ts";
import { given } from "../worth/suppose.ts";
import {
  capitalWorth,
  expectedWorth,
  isConcerned,
  isMember,
  walkAwayOf,
  worthNow,
  worthOf,
} from "../worth/worth.ts";
import { priceOfBreakingWord, promisesOf } from "./promises.ts";
import { worthOfRestraint } from "./restraint.ts";

type StancePledge = PledgeOf<"stance">;

/** How likely it is, before anything is known, that a member stops a text that this seat wants. */
const READING_RISK = 0.12;
/** A wording that the seat doesn't want is broken by somebody, promise or not, as often as this. */
const BREAKS_ANYWAY = 0.6;
/** A free word is called broken in the end as often as this. */
const DISPUTED = 0.25;
/** Motions within the bounds of a promise come up as often as this. */
const COMES_UP = 0.7;

/** What a favour is worth to the seat once it is given, whoever gives and takes it; its price to the giver. */
export const worthOfGrant = (mind: Mind, grant: Grant): number =>
  once(mind, `grants.${nameOf(grant)}`, () => worthOnceGiven(mind, [grant]));

/** The same for several at once: one may be worth more, or cost more, because of another. */
const worthOfGrants = (mind: Mind, grants: readonly Grant[]): number =>
  once(mind, `grants.${grants.map(nameOf).sort().join()}`, () => worthOnceGiven(mind, grants));

const nameOf = ({ favour, from, to }: Grant): string => `${favour}.${from}.${to}`;

function worthOnceGiven(mind: Mind, grants: readonly Grant[]): number {
  const possible = grants.filter((grant) => !isBarred(mind.view, grant));
  if (possible.length === 0) return 0;
  const start = { prospect: mind.now, points: 0 };
  const end = possible.reduce((world, grant) => given(mind, grant, world), start);
  const before = onceInWorld(mind, "expected", () => expectedWorth(mind, mind.now));
  const prices = possible
    .filter(({ from }) => from === mind.seat)
    .map(({ favour }) => (mind.view.scenario.favours[favour]?.price ?? 0) * capitalWorth(mind));
  return expectedWorth(mind, end.prospect) + end.points - before - prices.reduce((a, b) => a + b, 0);
}

const UNBOUND = { atLeast: null, atMost: null };

const within = (mind: Mind, pledge: StancePledge, issue: IssueId): readonly OptionId[] =>
  optionsWithin(mind.view.scenario, issue, pledge.on[issue] ?? UNBOUND);

/** Of the wordings that a promise covers, the worst or the best for the seat. */
function extreme(mind: Mind, pledge: StancePledge, which: "worst" | "best"): Package {
  const entries = Object.keys(pledge.on).map((issue) => {
    const table = tableOf(mind.view.scenario, issue) ?? "";
    const worth = (option: OptionId) => pointsOf(mind, table, { issue, option });
    const ranked = [...within(mind, pledge, issue)].sort((a, b) => worth(a) - worth(b));
    return [issue, (which === "worst" ? ranked[0] : ranked.at(-1)) ?? ""] as const;
  });
  return Object.fromEntries(entries);
}

const tableOfPledge = (mind: Mind, pledge: StancePledge): TableId =>
  tableOf(mind.view.scenario, Object.keys(pledge.on)[0] ?? "") ?? "";

const changeIn = (mind: Mind, table: TableId, changes: Package): number =>
  onceInWorld(
    mind,
    `change.${table}.${inAWord(changes)}`,
    () => worthOf(mind, withChanges(mind.now, table, changes)) - worthNow(mind),
  );

/**
 * What it costs the seat to be bound: the worst that could be put, and having no veto over the whole text. No word costs more than
 * breaking it does.
 */
function costOfStance(mind: Mind, pledge: StancePledge): number {
  const table = tableOfPledge(mind, pledge);
  if (!isMember(mind, table, mind.seat)) return 0;
  if (pledge.promise === "break") {
    const missed = Math.max(0, changeIn(mind, table, extreme(mind, pledge, "best")));
    return COMES_UP * (missed + mind.view.scenario.rules.breaking.company * capitalWorth(mind)) + 1;
  }
  const loss = Math.max(0, -changeIn(mind, table, extreme(mind, pledge, "worst")));
  const slack = worthNow(mind) - loss - walkAwayOf(mind, table);
  const veto = (4 + 2 * mind.mood) * scaleOf(mind, table) - Math.max(0, Math.min(2, slack / 16));
  const most = Math.max(0, priceOfBreakingWord(mind));
  return COMES_UP * Math.min(loss, most) + (pledge.readings ? Math.max(0, veto) : 0);
}

/** Whether a seat has promised already to let the whole text of a table pass. */
const isBound = (mind: Mind, seat: SeatId, table: TableId): boolean =>
  promisesOf(mind, seat).some(
    (pledge) =>
      pledge.kind === "stance" &&
      pledge.promise === "keep" &&
      pledge.readings &&
      tableOfPledge(mind, pledge) === table,
  );

/** How far the seat needs another for something: entirely where the other has a veto, less where others are enough. */
const needOf = (mind: Mind, party: SeatId, proposal: Proposal): number =>
  swayOf(mind, proposal, { party, vote: "against" });

/** What another's promise brings: a wanted wording passes more surely, and so does the whole text. */
function gainOfStance(mind: Mind, seat: SeatId, pledge: StancePledge): number {
  const table = tableOfPledge(mind, pledge);
  if (!isConcerned(mind, table) || !isMember(mind, table, seat)) return 0;
  const trust = reliance(mind, seat);
  const text = worthNow(mind) - walkAwayOf(mind, table);
  if (pledge.promise === "break") {
    // Whatever it stops is not in the text.
    const stopped = Math.max(0, -changeIn(mind, table, extreme(mind, pledge, "worst")));
    const stops = needOf(mind, seat, { table, changes: extreme(mind, pledge, "worst") });
    return stops * trust * (COMES_UP * stopped * (1 - BREAKS_ANYWAY) + READING_RISK * Math.max(0, -text));
  }
  const wanted = extreme(mind, pledge, "best");
  const likelier = Math.max(0, 0.95 * trust - acceptance(mind, table, { party: seat, changes: wanted }));
  const wording = Math.max(0, changeIn(mind, table, wanted));
  const reading = pledge.readings && !isBound(mind, seat, table) ? READING_RISK * Math.max(0, text) : 0;
  return needOf(mind, seat, { table, changes: wanted }) * trust * (COMES_UP * likelier * wording + reading);
}

/** A promise about silence: what it costs its seat, or brings to another. */
function worthOfSilence(mind: Mind, seat: SeatId, pledge: StancePledge | null): number {
  if (pledge === null) return 0;
  return seat === mind.seat ? -costOfStance(mind, pledge) : gainOfStance(mind, seat, pledge);
}

function worthOfPledge(mind: Mind, { seat, pledge }: Promised): number {
  const own = seat === mind.seat;
  const { pay, give } = mind.view.scenario.rules.transfer;
  switch (pledge.kind) {
    case "favour":
      return worthOfGrant(mind, { favour: pledge.favour, from: seat, to: pledge.to });
    case "sign":
    case "stance":
      return worthOfSignature(mind, seat, pledge) ?? worthOfSilence(mind, seat, asStance(pledge));
    case "second":
      return worthOfSecond(mind, seat, pledge);
    case "card":
      return worthOfCardPromise(mind, seat, pledge);
    case "effort":
      return worthOfRestraint(mind, seat, pledge.most);
    case "capital":
      return own ? -pay * capitalWorth(mind) : pledge.to === mind.seat ? give * capitalWorth(mind) : 0;
    case "word":
      // The other parties say in the end whether it was kept.
      return own ? -DISPUTED * priceOfBreakingWord(mind) : 0;
  }
}

/** How likely a promise comes to be owed: what it hangs on is expected, is not, or can't be known. */
const OWED = { true: 0.9, false: 0.35, null: 0.5 } as const;

/** The promise of a deal that brings about what another of its promises hangs on, if there is one. */
const broughtBy = ({ if: proviso }: Promised, deal: readonly Promised[]): Promised | undefined =>
  proviso === null || !("given" in proviso)
    ? undefined
    : deal.find(
        ({ seat, pledge }) =>
          pledge.kind === "favour" &&
          pledge.favour === proviso.given &&
          seat === (proviso.from ?? seat) &&
          pledge.to === (proviso.to ?? pledge.to),
      );

function chanceOfOwing(mind: Mind, one: Promised, deal: readonly Promised[]): number {
  const { if: proviso } = one;
  if (proviso === null) return 1;
  const source = broughtBy(one, deal);
  if (source !== undefined) return chanceOfOwing(mind, source, []) * certainty(mind, source);
  const facts = factsIn(mind.world, mind.now);
  return OWED[`${holds(conditionOf(proviso), { scenario: mind.view.scenario, facts, cast: {} })}`];
}

/** Whether a promise is kept, or not, only once the deal is in force: a word about what is given later, or done. */
function isLater({ pledge, if: proviso }: Promised): boolean {
  if (pledge.kind === "favour" || pledge.kind === "capital") return pledge.by !== null || proviso !== null;
  return pledge.kind === "second" || pledge.kind === "effort" || pledge.kind === "card";
}

/** How surely it is then carried out: by the engine, at once, by oneself; else as far as its seat is trusted. */
const certainty = (mind: Mind, one: Promised): number =>
  one.seat === mind.seat || one.escrow || !isLater(one) ? 1 : reliance(mind, one.seat);

/** What one promise is worth: as it stands, as often as it is owed, as surely as it is kept; an escrow has its price. */
function worthOfPromise(mind: Mind, one: Promised, deal: readonly Promised[]): number {
  const fee = one.escrow && one.seat === mind.seat ? mind.view.scenario.rules.escrow * capitalWorth(mind) : 0;
  return worthOfPledge(mind, one) * chanceOfOwing(mind, one, deal) * certainty(mind, one) - fee;
}

/** The same of a promise that hangs on nothing else in its deal: part of many deals that are looked at. */
const worthAlone = oncePerLatest((mind: Mind, one: Promised): number => worthOfPromise(mind, one, [one]));

/** How much more, or less, the favours of a deal are worth together than one by one, as often as all are owed. */
function worthTogether(mind: Mind, promises: readonly Promised[]): number {
  const favours = promises.flatMap((one) =>
    one.pledge.kind === "favour"
      ? [{ one, grant: { favour: one.pledge.favour, from: one.seat, to: one.pledge.to } }]
      : [],
  );
  if (favours.length < 2) return 0;
  const grants = favours.map(({ grant }) => grant);
  const apart = grants.reduce((sum, grant) => sum + worthOfGrant(mind, grant), 0);
  const sure = Math.min(
    ...favours.map(({ one }) => chanceOfOwing(mind, one, promises) * certainty(mind, one)),
  );
  return sure * (worthOfGrants(mind, grants) - apart);
}

/** What a deal is worth to the bot's seat, in points: what it is promised less what it promises. */
export const worthOfDeal = (mind: Mind, promises: readonly Promised[]): number =>
  promises.reduce(
    (total, one) =>
      total +
      (broughtBy(one, promises) === undefined ? worthAlone(mind, one) : worthOfPromise(mind, one, promises)),
    worthTogether(mind, promises),
  );
