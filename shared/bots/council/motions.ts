import { isConsultation } from "../../model/consultation.ts";
import type { IssueId, Package, SeatId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { onceForLatest } from "../../model/oncePer.ts";
import { optionsOf, roundIndex } from "../../model/scenarioIndex.ts";
import { secondsBy } from "../../rules/checks/motions.ts";
import { issuesOnAgenda, mostIssues, refusePackage } from "../../rules/checks/packages.ts";
import type { Intent } from "../../rules/index.ts";
import { inOrder } from "../../values/inOrder.ts";
import type { Mind } from "../mind.ts";
import { askedBy, motionsSeen, motionsToday } from "../others/others.ts";
import { passes } from "../others/passing.ts";
import { leastFor } from "../texts/answers.ts";
import { bestText, mostPromising } from "../texts/search.ts";
import { situationAt, worthOfText } from "../texts/situation.ts";
import { isWhole } from "../texts/space.ts";
import { isHopeless } from "../world/forecast.ts";
import { scaleOf } from "../worth/aspiration.ts";
import { gainOf } from "../worth/gain.ts";
import { capitalWorth, isMember } from "../worth/worth.ts";
import { contradictsItself } from "./backed.ts";
import { findsSponsors } from "./sponsors.ts";
import { stillGood } from "./stances.ts";

interface Candidate {
  readonly changes: Package;
  readonly hope: number;
}

/** A broken motion costs more than its price: time, good will, and a breaker's counter-text. */
const FALL = 5;
/** How likely it is that the one who must back a wording does. */
const BACKED = 0.25;

/** What would be known of a motion that the seat made: that it backs it, and not yet who else. */
const factsOfMoving = onceForLatest((mind: Mind) => ({
  ...mind.facts,
  backedBy: (seat: SeatId) => (seat === mind.seat ? true : null),
}));

/** What moving is expected to bring: the gain, as often as the table adopts it, less the price when somebody does. */
function hopeOf(mind: Mind, table: TableId, changes: Package): number {
  const inHand = inOrder(mind.view.scenario, factsOfMoving(mind), changes) === null ? BACKED : 1;
  const backing = isMember(mind, table, mind.seat) || findsSponsors(mind, table, changes) ? inHand : 0;
  // A government that wants much in this match counts less on being stopped.
  const chance = backing * passes(mind, table, changes) ** (1 - 0.4 * mind.mood);
  const price = mind.view.scenario.rules.motionPrice * capitalWorth(mind) + FALL * scaleOf(mind, table);
  return chance * gainOf(mind, table, changes) - (1 - chance) * price;
}

const sameAs = (a: Package, b: Package): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([issue, o]) => b[issue] === o);

/** Nobody moves again unchanged what was broken before, or what another has just moved. */
const isStale = (mind: Mind, table: TableId, changes: Package): boolean =>
  motionsSeen(mind, table).some(
    ({ status, changes: moved }) => (status === "broken" || status === "tabled") && sameAs(moved, changes),
  );

/** Options that no automaton lets pass by themselves, each beside one other with which it would. */
function pairs(mind: Mind, table: TableId, single: readonly Package[], barred: readonly Package[]) {
  return barred.flatMap((one) =>
    single
      .filter((other) => Object.keys(other).every((issue) => !(issue in one)))
      .map((other): Package => ({ ...one, ...other }))
      .filter((both) => !isHopeless(mind.world.known, table, both)),
  );
}

/** The least chance with which a wording is put a second time at the same meeting. */
const SURE_ENOUGH = 0.7;

/** What is in doubt and asked for by another's motion of this meeting already is left to that one: it would fall twice. */
const isLeftToOthers = (mind: Mind, table: TableId, one: Package): boolean =>
  motionsToday(mind, table).some(
    ({ mover, changes }) =>
      mover !== mind.seat && Object.entries(one).every(([issue, option]) => changes[issue] === option),
  ) && passes(mind, table, one) < SURE_ENOUGH;

/** Every single change that might pass, and those that might by twos. */
function starts(mind: Mind, table: TableId, issues: readonly IssueId[]): readonly Candidate[] {
  const { view } = mind;
  const { frozen = [], text = {} } = view.public.tables[table] ?? {};
  const changes = issues
    .filter((issue) => !frozen.includes(issue))
    .flatMap((issue) =>
      optionsOf(view.scenario, issue)
        .filter((option) => option !== text[issue])
        .map((option): Package => ({ [issue]: option })),
    )
    .filter((one) => !isLeftToOthers(mind, table, one) && !contradictsItself(mind, table, one));
  const barred = changes.filter((one) => isHopeless(mind.world.known, table, one));
  const single = changes.filter((one) => !barred.includes(one));
  return [...single, ...pairs(mind, table, single, barred)]
    .map((one) => ({ changes: one, hope: hopeOf(mind, table, one) }))
    .sort((a, b) => b.hope - a.hope);
}

/** Points by which each change must add to a bundle. */
const ADDS = 0.3;

/** Whether a change does anything for the seat, or for somebody else who asks for it. */
const isMeant = (mind: Mind, table: TableId, { changes }: Candidate): boolean =>
  Math.abs(gainOf(mind, table, changes)) >= 0.5 ||
  Object.entries(changes).some(([issue, option]) =>
    (mind.view.scenario.tables[table]?.members ?? []).some(
      (party) => party !== mind.seat && askedBy(mind, party, { table, issue }) === option,
    ),
  );

/** Starts from the most promising change (or two that need each other) and adds what makes the whole more promising. */
export function bundle(
  mind: Mind,
  table: TableId,
  issues: readonly IssueId[],
): { readonly changes: Package; readonly hope: number } {
  const most = mostIssues(mind.view, table);
  let best: { changes: Package; hope: number } = { changes: {}, hope: 0 };
  for (const start of starts(mind, table, issues)) {
    const changes = { ...best.changes, ...start.changes };
    const settled = Object.keys(start.changes).some((issue) => issue in best.changes);
    if (settled || Object.keys(changes).length > most || !isMeant(mind, table, start)) continue;
    if (refusePackage(mind.view, table, changes) !== null) continue;
    const hope = hopeOf(mind, table, changes);
    if (hope > best.hope + ADDS * scaleOf(mind, table)) best = { changes, hope };
  }
  return best;
}

/** A seat moves once a table and round; whatever became of it. */
export const hasMoved = (mind: Mind, table: TableId): boolean =>
  motionsSeen(mind, table).some(
    (one) =>
      one.mover === mind.seat && one.round === mind.round && !one.counterText && !isConsultation(one.id),
  );

/** Points that a motion must promise before it is worth the room's time. */
const WORTH_MOVING = 1;

/** What it would move on these issues: of all bundles the most promising, if that is worth it and new; else null. */
export function worthMoving(mind: Mind, table: TableId, issues: readonly IssueId[]): Package | null {
  const { changes, hope } = bundle(mind, table, issues);
  return hope >= WORTH_MOVING * scaleOf(mind, table) && !isStale(mind, table, changes) ? changes : null;
}

/** Moves what it gains from and others can probably accept, as a bundle, at each table that meets. */
export function moveMotion(mind: Mind): Intent | null {
  const tables = Object.keys(mind.view.scenario.rounds[mind.round ?? ""]?.meets ?? {});
  for (const table of tables) {
    if (!isMember(mind, table, mind.seat) || hasMoved(mind, table)) continue;
    if (mind.view.public.tables[table]?.outcome !== "open") continue;
    const situation = isWhole(mind, table) ? situationAt(mind, table) : null;
    if (situation !== null) {
      const text = bestText(mind, situation);
      if (text !== null && refusePackage(mind.view, table, text) === null)
        return { kind: "tableMotion", table, changes: text };
      continue;
    }
    const changes = worthMoving(mind, table, issuesOnAgenda(mind.view, table) ?? []);
    if (changes !== null) return { kind: "tableMotion", table, changes };
  }
  return null;
}

/** Of whole texts the most promising one that it could live with; of other motions the one from which it gains most. */
function bestToSecond(mind: Mind, table: TableId, motions: readonly Motion[]): Motion | null {
  const at = isWhole(mind, table) ? situationAt(mind, table) : null;
  if (at !== null) {
    const good = motions.filter((one) => worthOfText(mind, table, one.changes) >= leastFor(mind, at, one));
    return mostPromising(mind, at, good)[0] ?? null;
  }
  const [best] = motions
    .filter(({ changes }) => stillGood(mind, table, changes) && !contradictsItself(mind, table, changes))
    .map((motion) => ({ motion, gain: gainOf(mind, table, motion.changes) }))
    .sort((x, y) => y.gain - x.gain);
  return best && best.gain > 0 ? best.motion : null;
}

/** Seconds what it gains from, at most as often as it may; the best first. */
export function secondMotion(mind: Mind): Intent | null {
  const most = mind.view.scenario.rules.secondsPerMeeting;
  for (const [table, room] of Object.entries(mind.own.rooms)) {
    if (!isMember(mind, table, mind.seat) || secondsBy(mind.own, table, mind.seat) >= most) continue;
    const now = roundIndex(mind.view.scenario, mind.round);
    const candidates = Object.values(room.motions)
      .filter((one) => one.status === "tabled" && !one.counterText && one.mover !== mind.seat)
      .filter(
        ({ seconders, round }) =>
          !seconders.includes(mind.seat) && roundIndex(mind.view.scenario, round) === now,
      );
    const best = bestToSecond(mind, table, candidates);
    if (best) return { kind: "secondMotion", motion: best.id };
  }
  return null;
}
