import type { Package, PartyId, SeatId, TableId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { seatedMembers, tableById } from "../../model/scenarioIndex.ts";
import type { SeatState, State } from "../../model/state.ts";
import { automataStances } from "./automata.ts";

interface Question {
  readonly changes: Package;
  readonly reading: boolean;
  /** Who may not break: mover and seconders, or whose counter-text was taken in. */
  readonly bound: readonly PartyId[];
}

const KEEP: Stance = { kind: "keep" };

/**
 * Whoever gives no answer is played by its standing instruction; else silence is consent. An instruction
 * speaks of motions: a reading touches every clause, and one instruction can't be meant for the whole text.
 */
function absent(seat: SeatState | undefined, { changes, reading }: Question, reason: string): Stance {
  if (reading) return KEEP;
  const named = Object.keys(changes).map((issue) => seat?.standing[issue]);
  return named.includes("break") ? { kind: "break", reason, words: null, counter: null } : KEEP;
}

function stanceOf(state: State, seat: SeatId, question: Question): Stance {
  const taken =
    state.stances[seat] ?? absent(state.seats[seat], question, Object.keys(state.scenario.reasons)[0] ?? "");
  return taken.kind === "break" && question.bound.includes(seat) ? KEEP : taken;
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
