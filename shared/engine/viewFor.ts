import type { ScenarioCut } from "../model/cut.ts";
import type { SeatId } from "../model/ids.ts";
import { onceFor, oncePer } from "../model/oncePer.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import type { View, Viewer } from "../model/view.ts";
import { cutScenario } from "./cut.ts";
import { ownView } from "./ownView.ts";
import { publicView } from "./publicView.ts";

const openTo = onceFor(publicView);
const ownOf = oncePer(ownView);

// A cut depends on nothing but the scenario, which never changes in a match.
const cutForSeat = oncePer((scenario: Scenario, seat: SeatId) =>
  cutScenario(scenario, { kind: "seat", seat }),
);
const cutForOthers = oncePer((scenario: Scenario, kind: "public" | "facilitator") =>
  cutScenario(scenario, { kind }),
);
const cutFor = (scenario: Scenario, viewer: Viewer): ScenarioCut =>
  viewer.kind === "seat" ? cutForSeat(scenario, viewer.seat) : cutForOthers(scenario, viewer.kind);

function makeView(state: State, viewer: Viewer): View {
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
    public: openTo(state),
    own: seat === null ? null : ownOf(state, seat),
    all,
  };
}

const seenFrom = oncePer((state: State, seat: SeatId) => makeView(state, { kind: "seat", seat }));

/**
 * All that one viewer may know, and nothing else: people, bots, tests, the facilitator and replays see the
 * match through this function alone. A seat gets what is public and its own; the facilitator everybody's.
 */
export const viewFor = (state: State, viewer: Viewer): View =>
  viewer.kind === "seat" && viewer.seat in state.seats
    ? seenFrom(state, viewer.seat)
    : makeView(state, viewer);
