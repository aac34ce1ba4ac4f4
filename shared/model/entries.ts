/** A map by id, as everything that has an id is kept. */
export type Entries<T> = Readonly<Record<string, T>>;

/** The same ids, each with what is made of its entry. */
export const mapValues = <T, U>(map: Entries<T>, change: (value: T, key: string) => U): Entries<U> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));

/** The entries that are kept, in their order. */
export const filtered = <T>(map: Entries<T>, keep: (value: T, key: string) => boolean): Entries<T> =>
  Object.fromEntries(Object.entries(map).filter(([key, value]) => keep(value, key)));

/** The entries of these ids, in the order of the map. */
export const pick = <T>(map: Entries<T>, keys: readonly string[]): Entries<T> =>
  filtered(map, (_, key) => keys.includes(key));
