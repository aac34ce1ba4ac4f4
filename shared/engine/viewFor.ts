import type { ScenarioCut } from "../model/cut.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import type { View, Viewer } from "../model/view.ts";
import { cutScenario } from "./cut.ts";
import { ownView } from "./ownView.ts";
import { publicView } from "./publicView.ts";

// A cut depends on nothing but the scenario, which never changes in a match: it is made once for each viewer.
const cuts = new WeakMap<Scenario, Map<string, ScenarioCut>>();

function cutFor(scenario: Scenario, viewer: Viewer): ScenarioCut {
  const known = cuts.get(scenario) ?? new Map<string, ScenarioCut>();
  cuts.set(scenario, known);
  const key = JSON.stringify(viewer);
  const cut = known.get(key) ?? cutScenario(scenario, viewer);
  known.set(key, cut);
  return cut;
}

/** Computed once for each state: a state never changes, and many viewers ask about the same one. */
function oncePerState<Key, Value>(
  make: (state: State, key: Key) => Value,
): (state: State, key: Key) => Value {
  const made = new WeakMap<State, Map<Key, Value>>();
  return (state, key) => {
    const known = made.get(state) ?? new Map<Key, Value>();
    made.set(state, known);
    const value = known.get(key) ?? make(state, key);
    known.set(key, value);
    return value;
  };
}

const openTo = oncePerState((state: State, _: "everybody") => publicView(state));
const ownOf = oncePerState(ownView);

/**
 * All that one viewer may know, and nothing else: people, bots, tests, the facilitator and replays see the
 * match through this function alone. A seat gets what is public and its own; the facilitator everybody's.
 */
export function viewFor(state: State, viewer: Viewer): View {
  const seat = viewer.kind === "seat" && viewer.seat in state.seats ? viewer.seat : null;
  const all =
    viewer.kind === "facilitator"
      ? Object.fromEntries(Object.keys(state.seats).map((each) => [each, ownOf(state, each)]))
      : null;
  // In the waiting room people try one seat after the other: papers are handed out when the match begins.
  const noPapers = viewer.kind === "seat" && (seat === null || state.step.kind === "lobby");
  return {
    viewer,
    scenario: cutFor(state.scenario, noPapers ? { kind: "public" } : viewer),
    public: openTo(state, "everybody"),
    own: seat === null ? null : ownOf(state, seat),
    all,
  };
}
