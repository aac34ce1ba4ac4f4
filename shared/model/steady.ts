type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries => typeof value === "object" && value !== null;

function sameLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!sameData(a[i], b[i])) return false;
  return true;
}

const NONE: ReadonlySet<string> = new Set();

function sameEntries(a: Entries, b: Entries, left: ReadonlySet<string>): boolean {
  const keys = Object.keys(a);
  const others = Object.keys(b);
  if (keys.length !== others.length) return false;
  return keys.every((key, i) => key === others[i] && (left.has(key) || sameData(a[key], b[key])));
}

/** Whether two objects hold the same data, keys in the same order, whatever they hold at those that are left out. */
export const sameDataBut = (a: object, b: object, left: ReadonlySet<string>): boolean =>
  a === b || sameEntries(a as Entries, b as Entries, left);

/** Whether two values hold the same data, keys in the same order. What they share is not looked into. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameLists(a, b);
  return isObject(a) && isObject(b) && sameEntries(a, b, NONE);
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
