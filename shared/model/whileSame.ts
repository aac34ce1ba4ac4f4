/**
 * Works something out of an object and of parts that belong to it; again only if one of the parts is another object than
 * the last time. States are changed by making a new object of what changes alone, so that what still is the same object
 * says the same. What is made must hang on nothing else. Only the latest is kept, and forgotten with the source.
 */
export function whileSame<Source extends object, Parts extends readonly unknown[], Value>(
  make: (source: Source, ...parts: Parts) => Value,
): (source: Source, ...parts: Parts) => Value {
  const areSame = (before: Parts, parts: Parts): boolean => {
    for (let i = 0; i < parts.length; i += 1) if (before[i] !== parts[i]) return false;
    return true;
  };
  const latest = new WeakMap<Source, { readonly parts: Parts; readonly value: Value }>();
  return (source, ...parts) => {
    const before = latest.get(source);
    if (before !== undefined && areSame(before.parts, parts)) return before.value;
    const value = make(source, ...parts);
    latest.set(source, { parts, value });
    return value;
  };
}
