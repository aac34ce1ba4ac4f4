import { factsKnownTo } from "../../effects/factsOfState.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { Package, PartyId, TableId } from "../../model/ids.ts";
import type { Motion, Stance } from "../../model/motion.ts";
import { tableById } from "../../model/scenarioIndex.ts";
import type { State } from "../../model/state.ts";
import { written } from "../../model/track.ts";
import { valuationFrom } from "../../values/appraise.ts";
import { objectsByRule } from "../../values/automata.ts";
import { completed, valueOfNoText, valueOfText } from "../../values/valuation.ts";

/** An automaton goes by what is public: its rule must not tell of anybody's secrets. */
const NOBODY: readonly PartyId[] = [];

const automataOf = ({ scenario }: State, table: TableId): readonly PartyId[] =>
  tableById(scenario, table).members.filter((member) => member in scenario.automata);

/** What a text is worth to an automaton; with nothing changed, what it is worth now. */
function worthOf(
  state: State,
  { table, party }: { readonly table: TableId; readonly party: PartyId },
  changes: Package,
): number {
  const text = completed(tableById(state.scenario, table).issues, {
    ...state.tables[table]?.text,
    ...changes,
  });
  return valueOfText(valuationFrom(state.scenario, table, party), text, {
    scenario: state.scenario,
    facts: factsKnownTo(state, NOBODY),
  });
}

/** It objects to a clause that would be worth too little to it, with what is known to change that worth. */
export function automatonObjects(
  state: State,
  { table, party }: { readonly table: TableId; readonly party: PartyId },
  changes: Package,
): boolean {
  const { scenario } = state;
  const least = scenario.automata[party]?.breaksMotionAt ?? Number.NEGATIVE_INFINITY;
  const now = completed(tableById(scenario, table).issues, state.tables[table]?.text ?? {});
  const appraisal = { scenario, facts: factsKnownTo(state, NOBODY) };
  return objectsByRule(valuationFrom(scenario, table, party), { least, now, changes }, appraisal);
}

/** The stances of all automata of a table: by their public rule alone. */
export function automataStances(
  state: State,
  table: TableId,
  at: { readonly changes: Package; readonly reading: boolean },
): Readonly<Record<PartyId, Stance>> {
  const breaks = (party: PartyId) => {
    if (!at.reading) return automatonObjects(state, { table, party }, at.changes);
    const appraisal = { scenario: state.scenario, facts: factsKnownTo(state, NOBODY) };
    return (
      worthOf(state, { table, party }, {}) <
      valueOfNoText(valuationFrom(state.scenario, table, party), appraisal)
    );
  };
  const reason = Object.keys(state.scenario.reasons)[0] ?? "";
  const broken: Stance = { kind: "break", reason, words: null, counter: null };
  return Object.fromEntries(
    automataOf(state, table).map((party) => [party, breaks(party) ? broken : { kind: "keep" }]),
  );
}

const willing = (state: State, party: PartyId): boolean => {
  const needs = state.scenario.automata[party]?.secondsWhile;
  return (
    needs === undefined ||
    written(state.scenario, needs.track, state.tracks[needs.track] ?? 0) >= needs.atLeast
  );
};

/** Of these motions an automaton seconds the first that is worth enough to it, and that it wouldn't itself break. */
export function secondByAutomata(
  recorder: Recorder,
  table: TableId,
  among: (motion: Motion) => boolean,
): void {
  for (const party of automataOf(recorder.state, table)) {
    if (!willing(recorder.state, party)) continue;
    const { motions = {} } = recorder.state.tables[table] ?? {};
    const gain = (changes: Package) =>
      worthOf(recorder.state, { table, party }, changes) - worthOf(recorder.state, { table, party }, {});
    const least = recorder.state.scenario.automata[party]?.secondsAt ?? Number.POSITIVE_INFINITY;
    const motion = Object.values(motions).find(
      (one) =>
        one.status === "tabled" &&
        among(one) &&
        !one.counterText &&
        gain(one.changes) >= least &&
        !automatonObjects(recorder.state, { table, party }, one.changes),
    );
    if (motion) recorder.record({ kind: "motionSeconded", motion: motion.id, party });
  }
}
