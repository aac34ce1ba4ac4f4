/** Everything that is written in a tree, wherever it stands. Functions are not called: what they would say depends. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return [part.trim()];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** A name or a word can be the same in two languages; a sentence can't. */
const isSentence = (text: string): boolean => text.split(/\s+/).length >= 3;

/** The sentences of `some` that are in none of `others`, paragraph by paragraph as a page shows them. */
export function sentencesOnlyIn(some: unknown, others: unknown): readonly string[] {
  const known = new Set(textsIn(others).flatMap((text) => text.split(/\n+/)));
  const own = textsIn(some).flatMap((text) => text.split(/\n+/));
  return [...new Set(own)].filter((text) => isSentence(text) && !known.has(text));
}
