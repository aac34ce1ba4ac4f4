import { counterOf } from "../model/counterOf.ts";
import type { State } from "../model/state.ts";
import type { Names } from "./names.ts";

/** The names of somebody who may know everything: for transcripts of finished matches. `facilitators`: of the same state. */
export function namesOfAll(facilitators: Names, state: State): Names {
  const { scenario, tables, deals } = state;
  const motions = Object.assign({}, ...Object.values(tables).map((table) => table.motions)) as Record<
    string,
    State["tables"][string]["motions"][string]
  >;
  return {
    ...facilitators,
    you: null,
    motion: (id) => motions[id] ?? null,
    deal: (id) => deals[id] ?? null,
    counter: (id) => counterOf(deals, id),
    card: (id) => scenario.cards[id]?.title ?? id,
    knownCard: (id) => scenario.cards[id]?.title ?? null,
    event: (id) => scenario.events[id]?.title ?? id,
    objective: (id) => scenario.objectives[id]?.title ?? id,
  };
}
