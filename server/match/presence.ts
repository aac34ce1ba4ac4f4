import type { PersonId } from "../../shared/model/ids.ts";

/** Who is connected now. A person may be so on several devices. Never in the log. */
export interface Presence {
  readonly people: readonly PersonId[];
  readonly has: (person: PersonId) => boolean;
  /** When somebody was last connected, in milliseconds since 1970: now, if they are; null: never yet. */
  readonly lastSeen: (person: PersonId) => number | null;
  /** One more device; called when it is gone: once, whatever happens. */
  readonly enter: (person: PersonId) => () => void;
  readonly subscribe: (listener: (person: PersonId, there: boolean) => void) => () => void;
}

/** `before`: when people were there before this process knew of them. */
export function presence(now: () => number, before: Readonly<Record<PersonId, number>>): Presence {
  const devices = new Map<PersonId, number>();
  const seen = new Map<PersonId, number>(Object.entries(before));
  const listeners = new Set<(person: PersonId, there: boolean) => void>();
  const tell = (person: PersonId, there: boolean) => {
    for (const listener of listeners) listener(person, there);
  };
  const add = (person: PersonId, by: 1 | -1): void => {
    const there = devices.get(person) ?? 0;
    const after = there + by;
    seen.set(person, now());
    if (after > 0) devices.set(person, after);
    else devices.delete(person);
    if (there > 0 !== after > 0) tell(person, after > 0);
  };
  return {
    get people() {
      return [...devices.keys()];
    },
    has: (person) => devices.has(person),
    lastSeen: (person) => (devices.has(person) ? now() : (seen.get(person) ?? null)),
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
