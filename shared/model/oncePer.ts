/** Anything but undefined, which stands for what was not worked out yet. */
type Worked = NonNullable<unknown> | null;

/**
 * Works something out once for each object. States and scenarios never change, and many ask about the same one, mostly
 * again and again: the latest is at hand. What was worked out is forgotten with the object, or when another is asked about.
 */
export function onceFor<Source extends object, Value extends Worked>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  const made = new WeakMap<Source, Value>();
  let latest: Source | undefined;
  let atHand: Value | undefined;
  return (source) => {
    if (source === latest && atHand !== undefined) return atHand;
    const known = made.get(source);
    const value = known === undefined ? make(source) : known;
    if (known === undefined) made.set(source, value);
    latest = source;
    atHand = value;
    return value;
  };
}

/**
 * The same for objects of which there are many, each asked about for a while and then never again: only what was worked
 * out for the latest is kept, and whoever returns to another has it worked out anew.
 */
export function onceForLatest<Source extends object, Value extends Worked>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  let latest: Source | undefined;
  let atHand: Value | undefined;
  return (source) => {
    if (source === latest && atHand !== undefined) return atHand;
    const value = make(source);
    latest = source;
    atHand = value;
    return value;
  };
}

function perKey<Source extends object, Key, Value extends Worked>(
  valuesOf: (source: Source) => Map<Key, Value>,
  make: (source: Source, key: Key) => Value,
): (source: Source, key: Key) => Value {
  let latest: Source | undefined;
  let atHand: Map<Key, Value> | undefined;
  return (source, key) => {
    const values = source === latest && atHand !== undefined ? atHand : valuesOf(source);
    latest = source;
    atHand = values;
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make(source, key);
    values.set(key, value);
    return value;
  };
}

/** Works something out once for each object and key. Keys are few (ids, other objects): never what somebody typed. */
export const oncePer = <Source extends object, Key, Value extends Worked>(
  make: (source: Source, key: Key) => Value,
): ((source: Source, key: Key) => Value) =>
  perKey(
    onceFor((_: Source) => new Map<Key, Value>()),
    make,
  );

/** The same for objects of which only the latest is asked about. */
export const oncePerLatest = <Source extends object, Key, Value extends Worked>(
  make: (source: Source, key: Key) => Value,
): ((source: Source, key: Key) => Value) => perKey((_: Source) => new Map<Key, Value>(), make);
