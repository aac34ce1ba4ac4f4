import type { Recorder } from "../../events/recorder.ts";
import type { PartyId, RoundId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { callOrder, tableById } from "../../model/scenarioIndex.ts";
import type { State } from "../../model/state.ts";
import type { Step } from "../../model/step.ts";
import { automataStances } from "./automata.ts";
import { type Put, questionOf, stanceOf } from "./stances.ts";

/** The answers given so far, in the order in which they fell. */
export function answersTo(state: State, { table, motion }: Put): Readonly<Record<PartyId, Stance>> {
  const found = state.tables[table];
  const put = motion === null ? found?.readings.at(-1) : found?.motions[motion];
  return put?.stances ?? {};
}

/** A member's answer if it gives none itself: an automaton's rule, a seat's instruction, or it abstains. */
function answerOf(state: State, put: Put, party: PartyId): Stance {
  const question = questionOf(state, put);
  return automataStances(state, put.table, question)[party] ?? stanceOf(state, party, question);
}

/** Calls the next member. Automata answer as they are called; false: everybody has answered. */
export function callNext(recorder: Recorder, call: Put & { readonly round: RoundId }): boolean {
  const { table, motion, round } = call;
  const { scenario } = recorder.state;
  for (const party of callOrder(scenario, tableById(scenario, table).members, round)) {
    if (party in answersTo(recorder.state, call)) continue;
    if (party in recorder.state.seats) {
      recorder.record({ kind: "stepBegan", step: { kind: "rollCall", round, table, motion, turn: party } });
      return true;
    }
    const stance = answerOf(recorder.state, call, party);
    recorder.record({ kind: "rollCallAnswered", table, motion, party, stance });
  }
  return false;
}

/** A member's turn is over: what it has not said is said for it. */
export function endTurn(
  recorder: Recorder,
  { table, motion, turn }: Extract<Step, { kind: "rollCall" }>,
): void {
  if (turn in answersTo(recorder.state, { table, motion })) return;
  const stance = answerOf(recorder.state, { table, motion }, turn);
  recorder.record({ kind: "rollCallAnswered", table, motion, party: turn, stance });
}
