import { factsOfState } from "../../effects/factsOfState.ts";
import { limitsHold } from "../../effects/limits.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { Package, RoundId, TableId } from "../../model/ids.ts";
import type { CounterText, Reading, Stance } from "../../model/motion.ts";
import { seatOrder, tableById } from "../../model/scenarioIndex.ts";
import type { State } from "../../model/state.ts";
import type { Step } from "../../model/step.ts";
import { completed } from "../../values/valuation.ts";
import { automatonObjects } from "./automata.ts";
import { mayPropose } from "./inOrder.ts";
import { payForBreaking } from "./prices.ts";
import { covers, testPromises } from "./promises.ts";
import { makeReservations } from "./silence.ts";
import { breakersOf, gatherStances } from "./stances.ts";

/** The whole text is put under silence. True: there is a reading to wait for. */
export function beginReading(recorder: Recorder, table: TableId, round: RoundId): true {
  const number = (recorder.state.tables[table]?.readings.length ?? 0) === 0 ? 1 : 2;
  recorder.record({ kind: "readingBegan", table, number });
  recorder.record({ kind: "stepBegan", step: { kind: "reading", round, table, number } });
  return true;
}

/** A table without readings has a text if any clause is settled. */
export function concludeWithoutReading(recorder: Recorder, table: TableId): void {
  const settled = Object.keys(recorder.state.tables[table]?.text ?? {}).length > 0;
  recorder.record({ kind: "tableConcluded", table, outcome: settled ? "text" : "noText" });
}

const wholeText = (state: State, table: TableId): Package =>
  completed(tableById(state.scenario, table).issues, state.tables[table]?.text ?? {});

/** What each breaker would accept, in the round's seat order. */
function counterTextsOf(
  state: State,
  round: RoundId,
  stances: Readonly<Record<string, Stance>>,
): readonly CounterText[] {
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

function testOnReading(recorder: Recorder, text: Package, stances: Readonly<Record<string, Stance>>): void {
  testPromises(recorder, (seat, pledge) => {
    const stance = stances[seat];
    if (pledge.kind !== "stance" || !stance) return null;
    if (!covers(recorder.state.scenario, pledge, { changes: text, reading: true })) return null;
    return (stance.kind === "break") === (pledge.promise === "break");
  });
}

/**
 * Nobody breaks: there is a text. A broken first reading reopens the talks if the table has a second one;
 * a broken last reading is final: no text. True: the talks are open again, and the Council waits for them.
 */
export function endReading(
  recorder: Recorder,
  { table, number, round }: Extract<Step, { kind: "reading" }>,
): boolean {
  const changes = wholeText(recorder.state, table);
  const bound = recorder.state.tables[table]?.readings[0]?.taken ?? [];
  const stances = gatherStances(recorder.state, table, { changes, reading: true, bound });
  const breakers = breakersOf(stances);
  const counterTexts = counterTextsOf(recorder.state, round, stances);
  recorder.record({ kind: "readingEnded", table, stances, counterTexts });
  testOnReading(recorder, changes, stances);
  if (breakers.length === 0) {
    makeReservations(recorder, table, stances);
    recorder.record({ kind: "tableConcluded", table, outcome: "text" });
    return false;
  }
  payForBreaking(recorder, { table, breakers, changes, reading: true });
  const final = number === 2 || tableById(recorder.state.scenario, table).readings < 2;
  if (final) loseText(recorder, table);
  else recorder.record({ kind: "stepBegan", step: { kind: "reopening", round, table } });
  return !final;
}

/** Nobody else opposed it: members by their secret answers (none is a yes), automata by their rule. */
function unopposed(state: State, table: TableId, { breaker, changes }: CounterText): boolean {
  return tableById(state.scenario, table).members.every((member) => {
    if (member === breaker) return true;
    if (member in state.scenario.automata) return !automatonObjects(state, { table, party: member }, changes);
    return state.answers[member]?.[breaker] !== false;
  });
}

/** In order, and opposed by nobody; fewest issues first; of two on the same issue the earlier wins; the whole must stay possible. */
function takenIn(state: State, table: TableId, reading: Reading): readonly CounterText[] {
  const definition = tableById(state.scenario, table);
  const candidates = reading.counterTexts
    .filter((one) => unopposed(state, table, one) && mayPropose(state, [one.breaker], one.changes))
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

/** The chair puts the draft with the counter-texts that nobody else opposed. The second silence is final, and begins at once. */
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
