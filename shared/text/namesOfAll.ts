import type { WordId } from "../model/ids.ts";
import type { State } from "../model/state.ts";
import type { View } from "../model/view.ts";
import { type Names, namesOf } from "./names.ts";

/**
 * The names of somebody who may know everything: for transcripts of finished matches. `view` is the
 * facilitator's, of the same state.
 */
export function namesOfAll(view: View, state: State, words: Readonly<Record<WordId, string>>): Names {
  const { scenario, tables, deals } = state;
  const motions = Object.assign({}, ...Object.values(tables).map((table) => table.motions)) as Record<
    string,
    State["tables"][string]["motions"][string]
  >;
  return {
    ...namesOf(view, words),
    you: null,
    motion: (id) => motions[id] ?? null,
    deal: (id) => deals[id] ?? null,
    card: (id) => scenario.cards[id]?.title ?? id,
    event: (id) => scenario.events[id]?.title ?? id,
    objective: (id) => scenario.objectives[id]?.title ?? id,
  };
}
