import type { IssueId, Package, SeatId, SilenceId, TableId } from "../../model/ids.ts";
import type { Motion, Stance } from "../../model/motion.ts";
import { issuesOnAgenda } from "../../rules/checks/packages.ts";
import { boundBy } from "../deals/promises.ts";
import { type Mind, onceInWorld } from "../mind.ts";
import { motionsSeen } from "../others/others.ts";
import { passes } from "../others/passing.ts";
import { whisperedPrice } from "../talk/whispers.ts";
import { leastFor } from "../texts/answers.ts";
import { situationAt } from "../texts/situation.ts";
import { isWhole } from "../texts/space.ts";
import { withChanges } from "../world/prospect.ts";
import { aspiration } from "../worth/aspiration.ts";
import { objectivePoints } from "../worth/ends.ts";
import { gainOfPassing } from "../worth/gain.ts";
import { type Thresholds, thresholds } from "../worth/thresholds.ts";
import { capitalWorth, walkAwayOf, worthNow, worthOf } from "../worth/worth.ts";
import { hasAnnounced } from "./announced.ts";
import { smallestChange } from "./counterText.ts";
import { reasonFor } from "./reason.ts";

const KEEP: Stance = { kind: "keep" };
const ABSTAIN: Stance = { kind: "abstain" };

/** A break is more trouble than its capital: it is remembered, and answered. */
const TROUBLE = 2;

/** Something under silence, as far as its price is concerned. */
interface Silence {
  readonly silence: SilenceId;
  readonly changes: Package;
  readonly reading: boolean;
}

/** What an announced break makes cheaper: cohesion suffers less, and keeping silence now has its price too. */
function announcedRelief(mind: Mind, { silence }: Silence, cohesion: number): number {
  const { cohesionPart, silent } = mind.view.scenario.rules.announcing;
  if (!hasAnnounced(mind, mind.seat, silence)) return 0;
  return cohesion * (1 - cohesionPart) + silent * capitalWorth(mind);
}

/** A break is a break alone as often as this. */
const ALONE = 0.7;

/** What objectives about never breaking silence, or never alone, lose by a break; less what those lose that ask for one. */
function objectivesLost(mind: Mind): number {
  return onceInWorld(mind, "objectivesLost", () => {
    const { facts, seat } = mind;
    const broken = (alone: number) => ({
      ...facts,
      breaks: (party: SeatId, aloneOnly: boolean) =>
        party === seat
          ? (facts.breaks(seat, aloneOnly) ?? 0) + (aloneOnly ? alone : 1)
          : facts.breaks(party, aloneOnly),
    });
    const after =
      ALONE * objectivePoints(mind.world, broken(1)) + (1 - ALONE) * objectivePoints(mind.world, broken(0));
    return objectivePoints(mind.world, facts) - after;
  });
}

/** What breaking costs in points: capital, what is missing of it, cohesion, and promises. */
export function priceOfBreaking(mind: Mind, at: Silence): number {
  const { rules, seats } = mind.view.scenario;
  const { alone, company } = at.reading ? rules.breakingReading : rules.breaking;
  const factors = mind.own.breakPrices.filter(({ issue }) => issue === null || issue in at.changes);
  const marked = factors.reduce((price, { times }) => price * times, (alone + company) / 2);
  const capital = Math.max(0, marked + whisperedPrice(mind, at.silence));
  const missing = Math.max(0, capital - mind.own.available) * rules.shortfall.score;
  const stake = seats[mind.seat]?.stakes?.[rules.cohesionTrack ?? ""] ?? 0;
  const cohesion = -stake * rules.breaking.cohesionAlone;
  const score = at.reading ? rules.breakingReading.scoreAlone : 0;
  const relief = announcedRelief(mind, at, cohesion);
  const lost = score + objectivesLost(mind) + boundBy(mind, at);
  return TROUBLE * capital * capitalWorth(mind) + missing + cohesion + lost - relief;
}

/** The clause whose footnote would help most, if that makes the text good enough. */
function repair(mind: Mind, motion: Motion, least: number): IssueId | null {
  const { table, changes } = motion;
  const cut = mind.view.scenario.tables[table];
  const { reservations = [], text = {} } = mind.view.public.tables[table] ?? {};
  const stays = (clause: IssueId) => (changes[clause] ?? text[clause]) === text[clause];
  const elsewhere = reservations.some((one) => one.party === mind.seat && stays(one.issue));
  const price = mind.view.scenario.rules.reservationPrice;
  if (elsewhere || mind.own.available < price) return null;
  const end = withChanges(mind.now, table, changes);
  const repaired = Object.keys(changes)
    .filter((issue) => cut?.issues[issue]?.reservable === true)
    .map((issue) => ({
      issue,
      worth:
        worthOf(mind, { ...end, reservations: [{ party: mind.seat, issue }] }) - price * capitalWorth(mind),
    }))
    .sort((a, b) => b.worth - a.worth);
  const [best] = repaired;
  return best && best.worth >= least ? best.issue : null;
}

/** The least chance of passing with which a counter-text is worth a silence. */
const PROMISING = 0.25;

/** What it would accept instead: the motion with one clause changed, or that clause alone. */
function counterTo(mind: Mind, motion: Motion): Package | null {
  const { table, changes } = motion;
  if (isWhole(mind, table)) return null;
  const agenda = issuesOnAgenda(mind.view, table) ?? [];
  const text = { ...mind.now.texts[table], ...changes };
  const counter = smallestChange(mind, {
    table,
    text,
    target: worthNow(mind),
    issues: agenda.filter((issue) => issue in changes),
  });
  if (counter === null || isWaiting(mind, table, counter)) return null;
  // A counter-text that others would break in turn helps nobody.
  return passes(mind, table, counter) >= PROMISING ? counter : null;
}

/** The seat's own counter-text already waits for the next meeting: once is enough. */
const isWaiting = (mind: Mind, table: TableId, counter: Package): boolean =>
  motionsSeen(mind, table).some(
    (one) =>
      one.mover === mind.seat &&
      one.status === "tabled" &&
      Object.entries(counter).every(([issue, option]) => one.changes[issue] === option),
  );

const endWith = (mind: Mind, { table, changes }: Motion): number =>
  worthOf(mind, withChanges(mind.now, table, changes));

/** What is wanted of a motion, and what there is without it. */
function wantedInstead(mind: Mind, motion: Motion): { readonly wanted: number; readonly without: number } {
  const { table } = motion;
  const situation = isWhole(mind, table) ? situationAt(mind, table) : null;
  if (situation !== null) {
    const least = leastFor(mind, situation, motion);
    return { wanted: least, without: least };
  }
  // What is expected is not yet had: who lets it pass gives up the wording that stands. And without the motion it need
  // not come to the worst: in the end there is the veto on the whole text.
  // A motion from which it gains is no step towards that: it leaves the veto as it is.
  const gain = gainOfPassing(mind, table, motion.changes);
  const instead = endWith(mind, motion) - gain;
  const without = gain >= 0 ? instead : Math.max(instead, walkAwayOf(mind, table));
  return { wanted: aspiration(mind, table), without };
}

/** What the match must be worth with a motion for it to be supported, and not to be refused. */
function thresholdsFor(mind: Mind, motion: Motion): Thresholds {
  const { id, changes, mover, seconders } = motion;
  const asked = { silence: id, changes, reading: false };
  return thresholds(
    mind,
    { ...motion, backers: [mover, ...seconders] },
    {
      ...wantedInstead(mind, motion),
      prices: { break: priceOfBreaking(mind, asked), word: boundBy(mind, asked) },
    },
  );
}

const isBound = (mind: Mind, { mover, seconders }: Motion): boolean =>
  mover === mind.seat || seconders.includes(mind.seat);

/** Points by which a motion falls short of what would keep this seat from breaking; 0 or less: it could live with it. */
export const objectionTo = (mind: Mind, motion: Motion): number =>
  isBound(mind, motion) ? 0 : thresholdsFor(mind, motion).refuse - endWith(mind, motion);

/**
 * Silence on a motion: kept if the expected end with it meets the aspiration, or is no worse than without it
 * (less the price of breaking, the more the less a break would stop); else kept with a footnote if that repairs
 * it; else broken. At a roll-call it abstains rather than say a no that stops no more.
 */
export function stanceOn(mind: Mind, motion: Motion): Stance {
  if (isBound(mind, motion)) return KEEP;
  const end = endWith(mind, motion);
  const { support, refuse } = thresholdsFor(mind, motion);
  if (end >= support) return KEEP;
  const footnote = repair(mind, motion, support);
  if (footnote !== null) return { kind: "reserve", issue: footnote };
  if (end >= refuse) return ABSTAIN;
  const counter = counterTo(mind, motion);
  return {
    kind: "break",
    reason: reasonFor(mind, { silence: motion.id, text: motion.changes, counter }),
    words: null,
    counter,
  };
}

/** Whether a motion is as good as the text without it. */
export const stillGood = (mind: Mind, table: TableId, changes: Package): boolean =>
  worthOf(mind, withChanges(mind.now, table, changes)) >= worthNow(mind);
