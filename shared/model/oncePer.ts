/** Anything but undefined, which stands for what was not worked out yet. */
type Worked = NonNullable<unknown> | null;

/**
 * Works something out once for each object. States and scenarios never change, and many ask about the same one; what
 * was worked out is forgotten with the object.
 */
export function onceFor<Source extends object, Value extends Worked>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  const made = new WeakMap<Source, Value>();
  return (source) => {
    const known = made.get(source);
    if (known !== undefined) return known;
    const value = make(source);
    made.set(source, value);
    return value;
  };
}

/** The same for each object and key. Keys are few (ids, other objects): never what somebody typed. */
export function oncePer<Source extends object, Key, Value extends Worked>(
  make: (source: Source, key: Key) => Value,
): (source: Source, key: Key) => Value {
  const valuesOf = onceFor((_: Source) => new Map<Key, Value>());
  return (source, key) => {
    const values = valuesOf(source);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make(source, key);
    values.set(key, value);
    return value;
  };
}
