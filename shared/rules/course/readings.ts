import { factsOfState } from "../../effects/factsOfState.ts";
import { limitsHold } from "../../effects/limits.ts";
import type { Recorder } from "../../events/recorder.ts";
import { adopts, type Vote, type Votes, votesOf } from "../../model/decision.ts";
import type { Package, PartyId, RoundId, TableId } from "../../model/ids.ts";
import type { CounterText, Reading, Stance } from "../../model/motion.ts";
import { seatOrder, tableById } from "../../model/scenarioIndex.ts";
import { readingId } from "../../model/silence.ts";
import type { State } from "../../model/state.ts";
import type { Step } from "../../model/step.ts";
import { completed } from "../../values/valuation.ts";
import { payForEmptyWords } from "./announcements.ts";
import { automatonObjects } from "./automata.ts";
import { mayPropose } from "./inOrder.ts";
import { payForBreaking } from "./prices.ts";
import { testStances } from "./promises.ts";
import { callNext } from "./rollCall.ts";
import { makeReservations } from "./silence.ts";
import { breakersOf, gatherStances, questionOf } from "./stances.ts";

type Stances = Readonly<Record<PartyId, Stance>>;

/** The whole text is put to the members, under silence or at a roll-call. Their answers are waited for. */
export function beginReading(recorder: Recorder, table: TableId, round: RoundId): void {
  const number = (recorder.state.tables[table]?.readings.length ?? 0) === 0 ? 1 : 2;
  recorder.record({ kind: "readingBegan", table, number });
  if (tableById(recorder.state.scenario, table).procedure === "rollCall")
    callNext(recorder, { table, motion: null, round });
  else recorder.record({ kind: "stepBegan", step: { kind: "reading", round, table, number } });
}

/** A table without readings has a text if any clause is settled. */
export function concludeWithoutReading(recorder: Recorder, table: TableId): void {
  const settled = Object.keys(recorder.state.tables[table]?.text ?? {}).length > 0;
  recorder.record({ kind: "tableConcluded", table, outcome: settled ? "text" : "noText" });
}

/** What each breaker would accept, in the round's seat order. */
function counterTextsOf(state: State, round: RoundId, stances: Stances): readonly CounterText[] {
  return seatOrder(state.scenario, round).flatMap((breaker) => {
    const stance = stances[breaker];
    return stance?.kind === "break" && stance.counter !== null ? [{ breaker, changes: stance.counter }] : [];
  });
}

function loseText(recorder: Recorder, table: TableId): void {
  recorder.record({ kind: "tableConcluded", table, outcome: "noText" });
  const { cohesionTrack, noTextCohesion } = recorder.state.scenario.rules;
  if (cohesionTrack !== undefined)
    recorder.record({ kind: "trackShifted", track: cohesionTrack, by: noTextCohesion, cause: "noText" });
}

/** The table has its text; whoever broke silence on it in vain is bound by it too. */
function concludeWithText(recorder: Recorder, table: TableId, stances: Stances): void {
  makeReservations(recorder, table, stances);
  recorder.record({ kind: "tableConcluded", table, outcome: "text" });
}

/**
 * Every member's stance on the whole text is known. Under consensus nobody may break; by another rule there can
 * be a text against some, who pay for their break all the same. A broken first reading reopens the talks if
 * the table has a second one; a broken last reading is final: no text. True: the talks are open again, and the
 * Council waits for them.
 */
export function decideReading(
  recorder: Recorder,
  { table, round }: { readonly table: TableId; readonly round: RoundId },
  stances: Stances,
): boolean {
  const { state } = recorder;
  const definition = tableById(state.scenario, table);
  const { changes } = questionOf(state, { table, motion: null });
  const adopted = adopts(definition, votesOf(stances));
  const breakers = breakersOf(stances);
  const counterTexts = counterTextsOf(state, round, stances);
  const outcome = adopted ? "adopted" : "broken";
  recorder.record({ kind: "readingEnded", table, stances, counterTexts, outcome });
  testStances(recorder, stances, { changes, reading: true });
  const silence = readingId(table, state.tables[table]?.readings.at(-1)?.number ?? 1);
  payForEmptyWords(recorder, silence, stances);
  if (adopted) concludeWithText(recorder, table, stances);
  if (breakers.length > 0) payForBreaking(recorder, { silence, table, breakers, changes, reading: true });
  if (adopted) return false;
  const final = (state.tables[table]?.readings.length ?? 0) >= definition.readings;
  if (final) loseText(recorder, table);
  else recorder.record({ kind: "stepBegan", step: { kind: "reopening", round, table } });
  return !final;
}

/** All stances on the whole text are revealed at once. */
export function endReading(recorder: Recorder, step: Extract<Step, { kind: "reading" }>): boolean {
  const question = questionOf(recorder.state, { table: step.table, motion: null });
  return decideReading(recorder, step, gatherStances(recorder.state, step.table, question));
}

/**
 * How members stand on a breaker's counter-text: the breaker for it, automata by their rule, the others by their
 * secret answers. No answer is consent where silence is, and abstains where members are called.
 */
function votesOn(state: State, table: TableId, { breaker, changes }: CounterText): Votes {
  const { members, procedure } = tableById(state.scenario, table);
  const unsaid = procedure === "rollCall" ? "abstains" : "for";
  const voteOf = (member: PartyId): Vote => {
    if (member === breaker) return "for";
    if (member in state.scenario.automata)
      return automatonObjects(state, { table, party: member }, changes) ? "against" : "for";
    const yes = state.answers[member]?.[breaker];
    return yes === undefined ? unsaid : yes ? "for" : "against";
  };
  return Object.fromEntries(members.map((member) => [member, voteOf(member)]));
}

/** The table would adopt it: under consensus, if nobody else opposed it. */
const carried = (state: State, table: TableId, counter: CounterText): boolean =>
  adopts(tableById(state.scenario, table), votesOn(state, table, counter));

/** In order, and such as the table would adopt; fewest issues first; of two on the same issue the earlier wins; the whole must stay possible. */
function takenIn(state: State, table: TableId, reading: Reading): readonly CounterText[] {
  const definition = tableById(state.scenario, table);
  const candidates = reading.counterTexts
    .filter((one) => carried(state, table, one) && mayPropose(state, [one.breaker], one.changes))
    .sort((a, b) => Object.keys(a.changes).length - Object.keys(b.changes).length);
  const appraisal = { scenario: state.scenario, facts: factsOfState(state) };
  const taken: CounterText[] = [];
  for (const candidate of candidates) {
    const before = Object.assign({}, ...taken.map(({ changes }) => changes)) as Package;
    const clash = Object.keys(candidate.changes).some((issue) => issue in before);
    const text = completed(definition.issues, {
      ...state.tables[table]?.text,
      ...before,
      ...candidate.changes,
    });
    if (!clash && limitsHold(definition, text, appraisal)) taken.push(candidate);
  }
  return taken;
}

/** The chair puts the draft with the counter-texts that the table would adopt. The second reading is final, and begins at once. */
export function endReopening(
  recorder: Recorder,
  { table, round }: Extract<Step, { kind: "reopening" }>,
): void {
  const reading = recorder.state.tables[table]?.readings.at(-1);
  const taken = reading ? takenIn(recorder.state, table, reading) : [];
  recorder.record({ kind: "counterTextsTaken", table, taken: taken.map(({ breaker }) => breaker) });
  for (const { changes } of taken) recorder.record({ kind: "clausesSettled", table, changes, motion: null });
  beginReading(recorder, table, round);
}
