const MOST_LISTED = 12;

/** Letters to add, drop, replace or swap to get from one word to the other (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = at(i - 1, j - 1) + (same ? 0 : 1);
      const cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        changed,
        swapped ? at(i - 2, j - 2) + 1 : changed,
      );
      rows[i]?.push(cost);
    }
  }
  return at(a.length, b.length);
}

/** The known word that was probably meant, or null: about one wrong letter in three at most. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 60) return null;
  const ranked = known
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : null;
}

/** `a`, `b` and `c`: words in back quotes, the last joined by a word. */
export function listed(words: readonly string[], joint = "and"): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.at(-1) ?? "nothing";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** The second half of "there is no …": what was probably meant, else what there is, if that is a short list. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== null) return `Did you mean \`${near}\`?`;
  if (known.length === 0) return "None is defined.";
  return known.length <= MOST_LISTED ? `Known: ${listed(known)}.` : `There are ${known.length} others.`;
}

export const COMMA =
  "In braces a comma ends an entry: if this is part of a text, put the whole text in quotation marks.";

/** The same for a key: one with spaces in it is nearly always a piece of a text. */
export const keySuggestion = (key: string, known: readonly string[]): string =>
  key.includes(" ") ? COMMA : suggestion(key, known);
