type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries => typeof value === "object" && value !== null;

/** Whether two values hold the same data, keys in the same order. What they share is not looked into. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length && keys.every((key, i) => key === others[i] && sameData(a[key], b[key]))
  );
}

/**
 * Keeps, for each object, the latest of what is made for it again and again: as long as it holds the same data it is
 * the same object, so that whatever was worked out from it still stands.
 */
export function steadyFor<Source extends object, Value extends object>(): (
  source: Source,
  now: Value,
) => Value {
  const latest = new WeakMap<Source, Value>();
  return (source, now) => {
    const before = latest.get(source);
    if (before !== undefined && sameData(before, now)) return before;
    latest.set(source, now);
    return now;
  };
}
