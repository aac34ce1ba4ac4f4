type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries => typeof value === "object" && value !== null;

/** What JSON would keep of an object. */
const kept = (value: Entries): readonly string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/**
 * Whether two values are the same once both have crossed the wire: key order and absent values don't
 * count. Returns the path of the first difference, or null.
 */
export function firstDifference(a: unknown, b: unknown, path = ""): string | null {
  if (Object.is(a, b)) return null;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b))
    return `${path}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`;
  const keys = new Set([...kept(a), ...kept(b)]);
  for (const key of keys) {
    const found = firstDifference(a[key], b[key], `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
