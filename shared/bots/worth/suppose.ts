import { holds } from "../../effects/conditions.ts";
import type { Effect } from "../../model/effect.ts";
import type { Cast } from "../../model/facts.ts";
import type { IssueId, SeatId, TableId } from "../../model/ids.ts";
import { roundIds, tableOf } from "../../model/scenarioIndex.ts";
import type { Grant } from "../../rules/checks/favours.ts";
import type { Mind } from "../mind.ts";
import { motionsToday } from "../others/others.ts";
import { factsIn, type Prospect, withChanges } from "../world/prospect.ts";
import { pointsOf } from "./aspiration.ts";
import { worthOfPrice } from "./pricesOfBreaking.ts";
import { capitalWorth, walkAwayOf, worthNow } from "./worth.ts";

/** A world after some effects: how it would end, and points of what has no place in a prospect. */
export interface Supposed {
  readonly prospect: Prospect;
  readonly points: number;
}

/** Whom and what the effects mean, as when a card is played. */
export interface Aim {
  readonly cast: Cast;
  readonly issue: IssueId | null;
}

/** Rough points of effects on means: they matter, but not in a way that a bot could work out. */
const ROUGH = {
  card: 1,
  grant: 0.5,
  reveal: 0.6,
  cancel: 1,
  leak: 4,
  firstMotion: 1.5,
  /** For each point that having no text, or having one, is worth more to the seat. */
  stake: 0.015,
  /** What is known to have happened makes others readier for something. */
  flag: 0.6,
  freeze: 0.5,
  trust: 0.06,
  othersWorth: 0.15,
  cap: 0.2,
  /** What comes later counts less. */
  later: 0.85,
} as const;

const refers = (aim: Aim, ref: string): SeatId =>
  (aim.cast as Readonly<Record<string, SeatId | undefined>>)[ref] ?? ref;
const means = (mind: Mind, aim: Aim, ref: string): "own" | "all" | "other" => {
  if (ref === "everyone") return "all";
  return refers(aim, ref) === mind.seat ? "own" : "other";
};
/** Good for oneself; what others have counts a little against. */
const SHARE = { own: 1, all: 0.2, other: -0.15 } as const;

type Of<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;

function onTrack(mind: Mind, effect: Of<"track">, world: Supposed): Supposed {
  const track = mind.view.scenario.tracks[effect.track];
  const before = factsIn(mind.world, world.prospect).track(effect.track) ?? 0;
  const after = "to" in effect ? effect.to : before + effect.by;
  const value = Math.max(track?.min ?? after, Math.min(track?.max ?? after, after));
  const tracks = { ...world.prospect.tracks, [effect.track]: value };
  return { ...world, prospect: { ...world.prospect, tracks } };
}

/** A drift moves its track in every round that is left. */
function onDrift({ view, progress }: Mind, effect: Of<"drift">): Of<"track"> {
  const left = Math.round((1 - progress) * (roundIds(view.scenario).length - 1)) + 1;
  return { track: effect.drift, by: effect.by * left };
}

const add = (world: Supposed, points: number): Supposed => ({ ...world, points: world.points + points });

/** The expected end holds an option as likely as it is expected: what it gains counts at once. */
function onWorth(mind: Mind, effect: Of<"worth">, { aim, world }: { aim: Aim; world: Supposed }): Supposed {
  const issue = effect.worth.issue === "target" ? aim.issue : effect.worth.issue;
  const table = issue === null ? null : tableOf(mind.view.scenario, issue);
  if (issue === null || table === null) return world;
  const expected = world.prospect.texts[table]?.[issue] === effect.worth.option;
  if (means(mind, aim, effect.seat) === "own") return add(world, effect.by * (expected ? 0.8 : 0.25));
  const likes = pointsOf(mind, table, { issue, option: effect.worth.option });
  return add(world, Math.sign(likes) * effect.by * ROUGH.othersWorth);
}

/** Who can do better without a text is harder to win for one: bad for whoever wants it, good for whoever would rather have none. */
function onWalkAway(mind: Mind, effect: Of<"walkAway">, aim: Aim): number {
  const role = means(mind, aim, effect.seat);
  if (role === "own") return effect.by * 0.25;
  const stake = walkAwayOf(mind, effect.walkAway) - worthNow(mind);
  return effect.by * stake * ROUGH.stake * (role === "all" ? 0.5 : 1);
}

/** To be taken first is worth something to whoever has moved. */
function onFirstMotion(mind: Mind, effect: Of<"firstMotion">, aim: Aim): number {
  const share = SHARE[means(mind, aim, effect.firstMotion)];
  const moved = motionsToday(mind, effect.table).some(({ mover }) => mover === mind.seat);
  return moved || share < 0 ? ROUGH.firstMotion * share : 0;
}

function onText(mind: Mind, at: { issue: IssueId; option: string }, world: Supposed): Supposed {
  const table: TableId | null = tableOf(mind.view.scenario, at.issue);
  if (table === null) return world;
  return { ...world, prospect: withChanges(world.prospect, table, { [at.issue]: at.option }) };
}

function onMeans(mind: Mind, effect: Effect, aim: Aim): number {
  const share = (ref: string) => SHARE[means(mind, aim, ref)];
  if ("capital" in effect) return effect.by * capitalWorth(mind) * share(effect.capital);
  if ("cap" in effect) return effect.by * ROUGH.cap * share(effect.cap);
  if ("draw" in effect) return effect.cards * ROUGH.card * share(effect.draw);
  if ("discard" in effect) return -effect.cards * ROUGH.card * share(effect.discard);
  if ("grant" in effect) return ROUGH.grant;
  if ("reveal" in effect) return ROUGH.reveal;
  if ("cancel" in effect) return ROUGH.cancel;
  if ("leak" in effect) return -ROUGH.leak * share(effect.leak);
  if ("firstMotion" in effect) return onFirstMotion(mind, effect, aim);
  if ("freeze" in effect) return ROUGH.freeze;
  if ("walkAway" in effect) return onWalkAway(mind, effect, aim);
  if ("trust" in effect)
    return effect.by * ROUGH.trust * (refers(aim, effect.trust.in) === mind.seat ? 1 : 0);
  if ("breakPrice" in effect) {
    const { seat, issue } = effect.breakPrice;
    const whose = seat === undefined || seat === "everyone" ? null : refers(aim, seat);
    const clause = issue === "target" ? aim.issue : (issue ?? null);
    return worthOfPrice(mind, { seat: whose, issue: clause, times: effect.times });
  }
  return 0;
}

/** A favour that is given does what giving it does. */
export function given(mind: Mind, grant: Grant, { prospect, points }: Supposed): Supposed {
  const { favour, from, to } = grant;
  const cast = { self: from, giver: from, target: to, receiver: to };
  const world = { points, prospect: { ...prospect, given: [...prospect.given, grant] } };
  const effects = mind.view.scenario.favours[favour]?.effects ?? [];
  return suppose(mind, effects, { aim: { cast, issue: null }, world });
}

function supposeOne(mind: Mind, effect: Effect, { aim, world }: { aim: Aim; world: Supposed }): Supposed {
  if ("die" in effect) return onDie(mind, effect, { aim, world });
  if ("if" in effect) {
    const facts = factsIn(mind.world, world.prospect);
    const verdict = holds(effect.if, { scenario: mind.view.scenario, facts, cast: aim.cast });
    return suppose(mind, verdict === true ? effect.then : (effect.else ?? []), { aim, world });
  }
  if ("later" in effect) {
    const after = suppose(mind, effect.effects, { aim, world });
    return { ...after, points: world.points + (after.points - world.points) * ROUGH.later };
  }
  if ("track" in effect) return onTrack(mind, effect, world);
  if ("drift" in effect) return onTrack(mind, onDrift(mind, effect), world);
  if ("worth" in effect) return onWorth(mind, effect, { aim, world });
  if ("settle" in effect) {
    const issue = effect.settle === "target" ? aim.issue : effect.settle;
    return issue === null ? world : onText(mind, { issue, option: effect.option }, world);
  }
  if ("flag" in effect && effect.clear !== true) {
    const { prospect } = world;
    const flags = [...prospect.flags, effect.flag];
    const points = mind.view.public.flags.includes(effect.flag) ? 0 : ROUGH.flag;
    return { prospect: { ...prospect, flags }, points: world.points + points };
  }
  if ("give" in effect) {
    const grant = { favour: effect.give, from: refers(aim, effect.from), to: refers(aim, effect.to) };
    return given(mind, grant, world);
  }
  return add(world, onMeans(mind, effect, aim));
}

/** Tracks half-way between those of several ends, by their weights. */
function meanTracks(mind: Mind, ends: readonly { readonly part: number; readonly end: Supposed }[]) {
  const moved = [...new Set(ends.flatMap(({ end }) => Object.keys(end.prospect.tracks)))];
  return Object.fromEntries(
    moved.map((track) => {
      const at = ({ prospect }: Supposed) => factsIn(mind.world, prospect).track(track) ?? 0;
      return [track, ends.reduce((sum, { part, end }) => sum + part * at(end), 0)] as const;
    }),
  );
}

/** A die counts as the line that is likeliest; tracks and points as their mean. */
function onDie(mind: Mind, { die }: Of<"die">, { aim, world }: { aim: Aim; world: Supposed }): Supposed {
  const total = die.reduce((sum, { weight }) => sum + weight, 0);
  const ends = die.map((line) => ({
    part: line.weight / total,
    end: suppose(mind, line.effects, { aim, world }),
  }));
  const points = ends.reduce((sum, { part, end }) => sum + part * end.points, 0);
  const likeliest = ends.reduce((a, b) => (b.part > a.part ? b : a));
  return { prospect: { ...likeliest.end.prospect, tracks: meanTracks(mind, ends) }, points };
}

/** The world after a list of effects, as far as a bot can see. */
export const suppose = (
  mind: Mind,
  effects: readonly Effect[],
  { aim, world }: { readonly aim: Aim; readonly world: Supposed },
): Supposed => effects.reduce((so, effect) => supposeOne(mind, effect, { aim, world: so }), world);
