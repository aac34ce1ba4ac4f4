import { isConsultation } from "../../model/consultation.ts";
import type { PledgeOf } from "../../model/deal.ts";
import type { IssueId, MotionId, OptionId, Package, PartyId, SeatId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { onceFor, oncePer } from "../../model/oncePer.ts";
import { rankOf } from "../../model/scenarioIndex.ts";
import type { OwnView } from "../../model/view.ts";
import { covers } from "../../rules/checks/covers.ts";
import { type Mind, once } from "../mind.ts";
import { objectors } from "../world/forecast.ts";
import { stepsEased } from "./circumstances.ts";
import { stiffness } from "./payments.ts";
import { yields } from "./yielding.ts";

interface Wording {
  readonly issue: IssueId;
  readonly option: OptionId;
}

const listed = onceFor((motions: Readonly<Record<MotionId, Motion>>): readonly Motion[] =>
  Object.values(motions),
);
const NO_MOTIONS: Readonly<Record<MotionId, Motion>> = {};

const motionsAt = ({ view, own }: Mind, table: TableId): Readonly<Record<MotionId, Motion>> =>
  own.rooms[table]?.motions ?? view.public.tables[table]?.motions ?? NO_MOTIONS;

/** Every motion of a table that this seat has ever seen, in the order in which they came. */
export const motionsSeen = (mind: Mind, table: TableId): readonly Motion[] => listed(motionsAt(mind, table));

/** By party, what it last moved on each issue. */
const lastMoved = onceFor((motions: Readonly<Record<MotionId, Motion>>): ReadonlyMap<PartyId, Package> => {
  const moved = new Map<PartyId, Package>();
  for (const { mover, changes } of listed(motions)) moved.set(mover, { ...moved.get(mover), ...changes });
  return moved;
});

/** What this round's meeting of a table may take, as far as the seat has seen it. */
export const motionsToday = (mind: Mind, table: TableId): readonly Motion[] =>
  motionsSeen(mind, table).filter(
    ({ id, status, round, counterText }) =>
      status === "tabled" && (round === mind.round || counterText) && !isConsultation(id),
  );

/** What a party asks for on an issue: its public position, else what it last moved; null: not known. */
export function askedBy(mind: Mind, party: PartyId, { table, issue }: { table: TableId; issue: IssueId }) {
  const position = mind.view.public.tables[table]?.positions[party]?.[issue];
  return position ?? lastMoved(motionsAt(mind, table)).get(party)?.[issue] ?? null;
}

/** How readily a wording is accepted by somebody who asks for one that is so many steps away. */
const BY_DISTANCE = [0.97, 0.6, 0.3, 0.12, 0.05];
const byDistance = (steps: number): number => BY_DISTANCE[Math.min(steps, BY_DISTANCE.length - 1)] ?? 0;
/** How much of the rest is added by the last round. */
const SOFTENS = 0.3;
/** One who has not said what it wants, of the expected wording and of others. */
const UNKNOWN = { expected: 0.9, other: 0.5 } as const;
/** After it broke silence on this very wording, or on one still nearer to what it asks for. */
const AFTER_BREAK = 0.35;

/** Whether the party broke silence on this wording, or on one between it and what the party asks for. */
function hasBroken(mind: Mind, table: TableId, at: Wording & { party: PartyId; asked: number }): boolean {
  const away = (option: OptionId | undefined) =>
    option === undefined ? Number.POSITIVE_INFINITY : rankOf(mind.view.scenario, at.issue, option) - at.asked;
  const limit = away(at.option);
  return motionsSeen(mind, table).some(
    (one) =>
      one.stances[at.party]?.kind === "break" &&
      at.issue in one.changes &&
      Math.sign(away(one.changes[at.issue])) === Math.sign(limit) &&
      Math.abs(away(one.changes[at.issue])) <= Math.abs(limit),
  );
}

function readiness(mind: Mind, table: TableId, at: Wording & { readonly party: PartyId }): number {
  const { scenario } = mind.view;
  const asked = askedBy(mind, at.party, { table, issue: at.issue });
  const expected = mind.now.texts[table]?.[at.issue];
  const home = rankOf(scenario, at.issue, asked ?? expected ?? "");
  const broken = hasBroken(mind, table, { ...at, asked: home }) ? AFTER_BREAK : 1;
  if (asked === null) return broken * (at.option === expected ? UNKNOWN.expected : UNKNOWN.other);
  const rank = (option: OptionId | undefined) => rankOf(scenario, at.issue, option ?? "");
  const steps = Math.abs(rank(at.option) - rank(asked));
  const distance = Math.max(0, steps - stepsEased(mind, table, { ...at, asked }));
  // What everybody asks for falls over the rounds, so that more can be had of it.
  const softened = (chance: number) => chance + (1 - chance) * SOFTENS * mind.progress;
  // What everybody expects anyway is rarely worth a break.
  const nearer = at.option === expected || distance < Math.abs(rank(expected) - rank(asked));
  const likely = softened(byDistance(distance));
  return broken * (nearer ? Math.max(UNKNOWN.expected, likely) : likely);
}

/** Silences that a seat has promised in deals that this one knows, not yet put to the test. */
const silencesPromised = oncePer((deals: OwnView["deals"], by: SeatId): readonly PledgeOf<"stance">[] =>
  Object.values(deals)
    .filter(({ status }) => status === "inForce")
    .flatMap(({ undertakings }) => undertakings)
    .flatMap(({ seat, pledge, outcome }) =>
      seat === by && outcome === "open" && pledge.kind === "stance" && pledge.promise === "keep"
        ? [pledge]
        : [],
    ),
);

/** The chance that a promise to keep silence covers these changes and is kept, judged by trust; else 0. */
function promised({ own, view }: Mind, seat: SeatId, changes: Package): number {
  const covered = silencesPromised(own.deals, seat).some((pledge) =>
    covers(view.scenario, pledge, { changes, reading: false }),
  );
  return covered ? 0.6 + (0.4 * (own.trust[seat] ?? 50)) / 100 : 0;
}

/** Several wordings at once: the one that is hardest to accept decides, and every other doubt counts by half. */
function together(chances: readonly number[]): number {
  if (chances.length === 1) return chances[0] ?? 1;
  const [hardest = 1, ...others] = [...chances].sort((a, b) => a - b);
  return hardest * Math.sqrt(others.reduce((product, chance) => product * chance, 1));
}

/** How likely one that stands by what it asks for is to let these changes pass, by that alone. */
function standingBy(mind: Mind, table: TableId, at: { party: PartyId; changes: Package }): number {
  const { scenario } = mind.view;
  const chances = Object.entries(at.changes).map(([issue, option]) => {
    const asked = askedBy(mind, at.party, { table, issue });
    return asked === null
      ? UNKNOWN.expected
      : byDistance(Math.abs(rankOf(scenario, issue, option) - rankOf(scenario, issue, asked)));
  });
  return together(chances);
}

/** How likely a party is one that lets everything pass, by what it has answered so far. */
const yielding = (mind: Mind, table: TableId, party: PartyId): number =>
  once(mind, `yields.${table}.${party}`, () =>
    yields({
      party,
      motions: motionsSeen(mind, table),
      likely: (changes) => standingBy(mind, table, { party, changes }),
    }),
  );

/** By issue and option, each once in a decision. */
const readinessOf = (mind: Mind, table: TableId, at: Wording & { readonly party: PartyId }): number =>
  once(mind, `${at.party}.${at.issue}.${at.option}`, () => readiness(mind, table, at));

/** The chance, 0 to 1, that a member does not break these changes, as far as this seat can tell. */
export function acceptance(mind: Mind, table: TableId, at: { party: PartyId; changes: Package }): number {
  const { party, changes } = at;
  if (party in mind.view.scenario.automata)
    return objectors(mind.world.known, table, changes).includes(party) ? 0 : 1;
  const chances: number[] = [];
  for (const [issue, option] of Object.entries(changes))
    chances.push(readinessOf(mind, table, { party, issue, option }));
  const stands = together(chances) ** stiffness(mind, table, party);
  const soft = yielding(mind, table, party);
  return Math.max(promised(mind, party, changes), soft * byDistance(0) + (1 - soft) * stands);
}
