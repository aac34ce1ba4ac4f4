import type { Package, PartyId, TableId } from "../../model/ids.ts";
import type { Mind } from "../mind.ts";
import { adoption, type Leaning } from "../others/adoption.ts";
import { motionsSeen } from "../others/others.ts";
import { objectors } from "../world/forecast.ts";
import { asked, forAccord, ownPoints, type Situation, worthOfText } from "./situation.ts";
import { packageOf, type Text, textOf } from "./space.ts";
import { likes, prefers, type Taste, tasteOf } from "./tastes.ts";

/** A text with what it is worth to the seat. */
interface Candidate {
  readonly text: Text;
  readonly worth: number;
}

/** The same with what moving it promises. */
export interface Prospective extends Candidate {
  /** The chance that the table adopts it. */
  readonly passes: number;
  /** The chance that every member is for it. */
  readonly byAll: number;
  readonly hope: number;
  /** How likely each other member is to be for it. */
  readonly leanings: ReadonlyMap<PartyId, Leaning>;
}

/** Every text that is worth at least so much to the seat. */
export function textsFrom(
  points: readonly (readonly number[])[],
  besides: number,
  least: number,
): readonly Candidate[] {
  const best = points.map((options) => Math.max(...options));
  const left = best.map((_, i) => best.slice(i + 1).reduce((sum, one) => sum + one, 0));
  let begun: readonly Candidate[] = [{ text: [], worth: besides }];
  for (const [issue, options] of points.entries())
    begun = begun.flatMap(({ text, worth }) =>
      options.flatMap((own, option) =>
        worth + own + (left[issue] ?? 0) >= least ? [{ text: [...text, option], worth: worth + own }] : [],
      ),
    );
  return begun;
}

/** What the seat has if it moves nothing: the text that stands, or none. */
function standingWorth(mind: Mind, { standing, walkAway, table, space }: Situation): number {
  if (standing === null) return walkAway;
  const { points, besides } = ownPoints(mind, table, space);
  return standing.reduce((sum, option, i) => sum + (points[i]?.[option] ?? 0), besides);
}

const key = (text: Text): string => text.join(".");

/** Texts that were put and fell, that wait to be put, or that stand: none of them is moved again. */
function stale(mind: Mind, { table, space, standing }: Situation): ReadonlySet<string> {
  const moved = motionsSeen(mind, table)
    .filter(({ status }) => status === "broken" || status === "tabled")
    .map(({ changes }) => key(textOf(space, changes)));
  return new Set([...moved, ...(standing === null ? [] : [key(standing)])]);
}

/** How likely another is to be for a text: what it would put up with by now, or better than a text that all are content with. */
function leaningOf(mind: Mind, at: Situation, taste: Taste | null, text: Text): (party: PartyId) => Leaning {
  const { table, space, time, standing, holdouts } = at;
  return (party) => {
    if (taste === null) {
      const against = objectors(mind.world.known, table, packageOf(space, text)).includes(party);
      return { for: against ? 0 : 1, against: against ? 1 : 0 };
    }
    const chance =
      standing === null || holdouts.length > 0
        ? likes(space, taste, { text, time })
        : prefers(space, taste, { text, to: standing });
    return { for: chance, against: 1 - chance };
  };
}

type Tastes = ReadonlyMap<PartyId, Taste | null>;

const tastesAt = (mind: Mind, { table, cut, space }: Situation): Tastes =>
  new Map(
    cut.members
      .filter((party) => party !== mind.seat)
      .map((party) => [
        party,
        party in mind.view.scenario.automata ? null : tasteOf(mind, { table, space }, party),
      ]),
  );

const SURE: Leaning = { for: 1, against: 0 };
/** Of its reach, what a seat reckons to have above its walk-away when it has only just that. */
const LITTLE = 0.1;
/** A text that all would accept is looked for first: so many times its reach is what a seat reckons it is worth. */
const ACCORD = 4;

function rated(mind: Mind, at: Situation, { tastes, now }: { tastes: Tastes; now: number }) {
  const { reach, cut, standing, holdouts } = at;
  const base = standing === null || now < at.walkAway ? at.walkAway - LITTLE * reach : now;
  const settled = standing !== null && holdouts.length === 0;
  const accord = settled ? 0 : ACCORD * mind.temperament.accord * reach;
  return ({ text, worth }: Candidate): Prospective => {
    const leanings = new Map(
      [...tastes].map(([party, taste]) => [party, leaningOf(mind, at, taste, text)(party)] as const),
    );
    const byAll = [...leanings.values()].reduce((chance, one) => chance * one.for, 1);
    const passes = adoption(cut, (party) => leanings.get(party) ?? SURE);
    return { text, worth, passes, byAll, leanings, hope: passes * (worth - base) + accord * byAll };
  };
}

const currentTastes = (mind: Mind, at: Situation) => ({
  tastes: tastesAt(mind, at),
  now: standingWorth(mind, at),
});

/** The same motions with what each promises, the most promising first. */
export function mostPromising<M extends { readonly changes: Package }>(
  mind: Mind,
  at: Situation,
  motions: readonly M[],
): readonly M[] {
  if (motions.length < 2) return motions;
  const rate = rated(mind, at, currentTastes(mind, at));
  const hopes = motions.map((motion) => {
    const worth = worthOfText(mind, at.table, motion.changes);
    return { motion, hope: rate({ text: textOf(at.space, motion.changes), worth }).hope };
  });
  return hopes.sort((a, b) => b.hope - a.hope).map(({ motion }) => motion);
}

/** The texts that the seat could move: good enough for it, and new. */
function moveable(mind: Mind, at: Situation): readonly Candidate[] {
  const { points, besides } = ownPoints(mind, at.table, at.space);
  const now = standingWorth(mind, at);
  const content = at.standing !== null && now >= at.walkAway;
  const opposed = at.holdouts.length > 0;
  const least = !content ? asked(mind, at) : opposed ? forAccord(mind, at, now) : now;
  const done = stale(mind, at);
  return textsFrom(points, besides, least).filter(({ text }) => !done.has(key(text)));
}

const found = new WeakMap<Mind, Map<TableId, Prospective | null>>();

function search(mind: Mind, at: Situation): Prospective | null {
  const rate = rated(mind, at, currentTastes(mind, at));
  return moveable(mind, at)
    .map(rate)
    .reduce<Prospective | null>((best, one) => (best === null || one.hope > best.hope ? one : best), null);
}

/** The text that promises most of those that the seat could move, looked for once in a decision. */
export function mostHopeful(mind: Mind, at: Situation): Prospective | null {
  const known = found.get(mind) ?? new Map<TableId, Prospective | null>();
  found.set(mind, known);
  const earlier = known.get(at.table);
  const best = earlier === undefined ? search(mind, at) : earlier;
  known.set(at.table, best);
  return best !== null && best.hope > 0 ? best : null;
}

/** The text that is worth most to the seat, whoever may like it: what is moved by one who looks for no trades. */
export function ownBest(mind: Mind, at: Situation): Package | null {
  const [best] = [...moveable(mind, at)].sort((a, b) => b.worth - a.worth);
  return best ? packageOf(at.space, best.text) : null;
}

/** The text that promises most; null: none that is worth the room's time. */
export function bestText(mind: Mind, at: Situation): Package | null {
  if (!mind.temperament.trades) return ownBest(mind, at);
  const best = mostHopeful(mind, at);
  return best && packageOf(at.space, best.text);
}
