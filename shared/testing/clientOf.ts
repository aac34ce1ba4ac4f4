import { viewFor } from "../engine/viewFor.ts";
import type { ScenarioCut } from "../model/cut.ts";
import type { State } from "../model/state.ts";
import type { Viewer } from "../model/view.ts";
import {
  applySections,
  changedSections,
  privateSections,
  publicSections,
  type Sections,
  viewFrom,
} from "../protocol/sections.ts";
import { firstDifference } from "./sameData.ts";

/** A client as the wire feeds it: it gets what changed, and puts its view together again. */
export interface Client {
  /** Sends what has changed; what differs then between its view and `viewFor`, or null. */
  readonly follow: (state: State) => string | null;
  /** What it has been sent so far, as it stands now. */
  readonly sections: () => { readonly open: Sections; readonly own: Sections };
}

/** A client that has just joined. */
export function clientOf(viewer: Viewer): Client {
  let open: Sections = {};
  let own: Sections = {};
  let compared: ScenarioCut | null = null;
  return {
    sections: () => ({ open, own }),
    follow(state) {
      const view = viewFor(state, viewer);
      open = applySections(open, changedSections(open, publicSections(view)));
      own = applySections(own, changedSections(own, privateSections(view)));
      const { scenario, ...rest } = viewFrom(viewer, open, own);
      const { scenario: cut, ...current } = view;
      // The cut is large and never changes: it is compared when it is sent.
      const difference = cut === compared ? null : firstDifference(scenario, cut, "scenario");
      compared = cut;
      return difference ?? firstDifference(rest, current);
    },
  };
}
