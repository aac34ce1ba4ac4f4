import type { Intent } from "../../rules/index.ts";
import type { Decide } from "../index.ts";
import { type Mind, mindOf } from "../mind.ts";
import { motionsSeen } from "../others/others.ts";
import { STANDARD } from "../temperament.ts";
import { ownBest } from "../texts/search.ts";
import { type Situation, situationAt, worthOfText } from "../texts/situation.ts";
import { isWhole, packageOf } from "../texts/space.ts";

/** What it has if nothing passes: no text, or the one that stands. */
const fallback = (mind: Mind, { standing, walkAway, table, space }: Situation): number =>
  standing === null ? walkAway : Math.max(walkAway, worthOfText(mind, table, packageOf(space, standing)));

function motion(mind: Mind, at: Situation): Intent | null {
  const moved = motionsSeen(mind, at.table).some(
    (one) => one.mover === mind.seat && one.round === mind.round,
  );
  const changes = moved ? null : ownBest(mind, { ...at, time: 1 });
  return changes === null ? null : { kind: "tableMotion", table: at.table, changes };
}

/** Seconds the first motion that is better than nothing. */
function second(mind: Mind, at: Situation): Intent | null {
  const open = Object.values(mind.own.rooms[at.table]?.motions ?? {}).filter(
    ({ status }) => status === "tabled",
  );
  if (open.some(({ seconders }) => seconders.includes(mind.seat))) return null;
  const good = open.find(
    ({ mover, changes }) => mover !== mind.seat && worthOfText(mind, at.table, changes) >= fallback(mind, at),
  );
  return good ? { kind: "secondMotion", motion: good.id } : null;
}

function stance(mind: Mind, at: Situation): Intent | null {
  const { step } = mind.view.public.clock;
  if (step.kind !== "silence" || mind.own.stance !== null) return null;
  const put = motionsSeen(mind, at.table).find(({ id }) => id === step.motion);
  if (!put || put.mover === mind.seat || put.seconders.includes(mind.seat)) return null;
  if (worthOfText(mind, at.table, put.changes) >= fallback(mind, at))
    return { kind: "takeStance", stance: { kind: "keep" } };
  const reason = Object.keys(mind.view.scenario.reasons)[0] ?? "";
  return { kind: "takeStance", stance: { kind: "break", reason, words: null, counter: null } };
}

/** What it does at a table that bargains over whole texts. */
function atTable(mind: Mind, at: Situation): Intent | null {
  const { kind } = mind.view.public.clock.step;
  if (kind === "talks") return motion(mind, at) ?? second(mind, at);
  return stance(mind, at);
}

/**
 * At tables that bargain over whole texts it moves the best text for itself that has not been moved yet, and is for
 * whatever is better than nothing. It learns nothing, gives way by nothing else than running out of better texts, and
 * makes no offers: what a player does who looks at its own numbers alone. Elsewhere as the other bot does.
 */
export const naive =
  (otherwise: Decide): Decide =>
  (view, random) => {
    const mind = mindOf(view, random, STANDARD);
    const { clock, seats } = view.public;
    const table = mind && Object.keys(view.scenario.tables).find((one) => isWhole(mind, one));
    const at = mind && table !== undefined && table !== null ? situationAt(mind, table) : null;
    if (mind === null || at === null || !["talks", "silence"].includes(clock.step.kind))
      return otherwise(view, random);
    if (clock.paused || !clock.awaited.includes(mind.seat) || seats[mind.seat]?.ready === true) return null;
    return atTable(mind, at) ?? { kind: "setReady", ready: true };
  };
