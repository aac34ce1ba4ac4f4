import { consentIn, isConcerned } from "../../effects/atHome.ts";
import { factsOfState } from "../../effects/factsOfState.ts";
import { carryOut } from "../../effects/index.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { AtHome, HomeVerdicts } from "../../model/home.ts";
import type { State } from "../../model/state.ts";

/** What there is to be judged, and all by the same world: one parliament's no is no reason for another's. */
function verdictsOn(state: State): HomeVerdicts {
  const known = { scenario: state.scenario, facts: factsOfState(state) };
  const asked = Object.entries(state.scenario.home).filter(([, entry]) => isConcerned(entry, known) === true);
  return Object.fromEntries(asked.map(([id, entry]) => [id, consentIn(entry, known) === true]));
}

/**
 * A card can't be unplayed: others have answered it, and numbers have moved since. What is left of it
 * without consent the scenario says, as effects of their own.
 */
function carryOutRefusal(recorder: Recorder, id: string, { concerns }: AtHome): void {
  if (!("card" in concerns)) return;
  const played = recorder.state.played.find(
    ({ card, outcome }) => card === concerns.card && outcome === "resolved",
  );
  if (!played) return;
  const act = { recorder, cast: { self: played.seat }, issue: null, cause: id, key: `home.${id}` };
  carryOut(concerns.otherwise, act);
}

/** Once, when every table has ended and before anything is counted: is there consent at home for what needs it? */
export function judgeAtHome(recorder: Recorder): void {
  const { home } = recorder.state.scenario;
  const verdicts = verdictsOn(recorder.state);
  if (Object.keys(verdicts).length === 0) return;
  recorder.record({ kind: "homeJudged", verdicts });
  for (const [id, entry] of Object.entries(home))
    if (verdicts[id] === false) carryOutRefusal(recorder, id, entry);
}
