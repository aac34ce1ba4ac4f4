import type { PersonId } from "../../shared/model/ids.ts";

/** Who is connected now. A person may be so on several devices. Never in the log. */
export interface Presence {
  readonly people: readonly PersonId[];
  readonly has: (person: PersonId) => boolean;
  /** One more device; called when it is gone: once, whatever happens. */
  readonly enter: (person: PersonId) => () => void;
  readonly subscribe: (listener: (person: PersonId, there: boolean) => void) => () => void;
}

export function presence(): Presence {
  const devices = new Map<PersonId, number>();
  const listeners = new Set<(person: PersonId, there: boolean) => void>();
  const tell = (person: PersonId, there: boolean) => {
    for (const listener of listeners) listener(person, there);
  };
  const add = (person: PersonId, by: 1 | -1): void => {
    const before = devices.get(person) ?? 0;
    const after = before + by;
    if (after > 0) devices.set(person, after);
    else devices.delete(person);
    if (before > 0 !== after > 0) tell(person, after > 0);
  };
  return {
    get people() {
      return [...devices.keys()];
    },
    has: (person) => devices.has(person),
    enter: (person) => {
      let there = true;
      add(person, 1);
      return () => {
        if (there) add(person, -1);
        there = false;
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
