import type { MotionId, Package, PartyId, SeatId, TableId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { completed, seatedMembers, tableById } from "../../model/scenarioIndex.ts";
import type { SeatState, State } from "../../model/state.ts";
import { instructed } from "../checks/standing.ts";
import { automataStances } from "./automata.ts";

/** What is put to the members of a table: a motion, or (`motion` is null) the whole text. */
export interface Put {
  readonly table: TableId;
  readonly motion: MotionId | null;
}

export interface Question {
  readonly changes: Package;
  readonly reading: boolean;
  /** Who stands by it: mover and seconders, or whose counter-text was taken in. */
  readonly bound: readonly PartyId[];
  /** What no answer means: consent to a silence, abstaining at a roll-call. */
  readonly unsaid: Stance;
}

const KEEP: Stance = { kind: "keep" };
const ABSTAIN: Stance = { kind: "abstain" };

const wholeText = (state: State, table: TableId): Package =>
  completed(tableById(state.scenario, table).issues, state.tables[table]?.text ?? {});

export function questionOf(state: State, { table, motion: id }: Put): Question {
  const unsaid = tableById(state.scenario, table).procedure === "rollCall" ? ABSTAIN : KEEP;
  const motion = id === null ? undefined : state.tables[table]?.motions[id];
  if (motion)
    return { changes: motion.changes, reading: false, bound: [motion.mover, ...motion.seconders], unsaid };
  const bound = state.tables[table]?.readings[0]?.taken ?? [];
  return { changes: wholeText(state, table), reading: true, bound, unsaid };
}

/**
 * Whoever gives no answer is played by its standing instruction; else silence is consent, and absence from a
 * roll-call abstains. An instruction speaks of motions: a reading touches every clause, and one instruction
 * can't be meant for the whole text.
 */
function absent(seat: SeatState | undefined, question: Question, reason: string): Stance {
  if (question.reading) return question.unsaid;
  const told = instructed(seat?.standing ?? {}, question.changes);
  if (told === "break") return { kind: "break", reason, words: null, counter: null };
  return told === "keep" ? KEEP : question.unsaid;
}

/** A seat's stance as it will be known. Whoever put a motion is for it, there or not. */
export function stanceOf(state: State, seat: SeatId, question: Question): Stance {
  const taken =
    state.stances[seat] ?? absent(state.seats[seat], question, Object.keys(state.scenario.reasons)[0] ?? "");
  const isFor = taken.kind === "keep" || taken.kind === "reserve";
  return !isFor && question.bound.includes(seat) ? KEEP : taken;
}

/** Every member's stance as it will be revealed, automata included. */
export function gatherStances(
  state: State,
  table: TableId,
  question: Question,
): Readonly<Record<PartyId, Stance>> {
  const seated = seatedMembers(state.scenario, tableById(state.scenario, table));
  const own = Object.fromEntries(seated.map((seat) => [seat, stanceOf(state, seat, question)]));
  return { ...own, ...automataStances(state, table, question) };
}

export const breakersOf = (stances: Readonly<Record<PartyId, Stance>>): readonly PartyId[] =>
  Object.keys(stances).filter((party) => stances[party]?.kind === "break");
