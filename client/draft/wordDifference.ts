/** A run of words that both wordings have, that only the earlier has, or that only the later has. */
export interface Run {
  readonly kind: "same" | "gone" | "new";
  readonly words: string;
}

/** With fewer words in common than this share of the longer wording, it is another sentence. */
const AKIN = 0.35;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** How many words two texts have in common at most, in order, from each pair of places on. */
function commonFrom(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (row)
        row[j] =
          before[i] === after[j]
            ? 1 + (rows[i + 1]?.[j + 1] ?? 0)
            : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/** Words that follow each other and are of one kind make one run. */
function joined(words: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const next of words) {
    const last = runs.at(-1);
    if (last?.kind === next.kind) runs.splice(-1, 1, { ...last, words: `${last.words} ${next.words}` });
    else runs.push(next);
  }
  return runs;
}

/**
 * How one wording became another, word by word; what is gone stands before what is new. Wordings that have
 * little in common are struck and inserted whole; an empty one has no words.
 */
export function wordDifference(before: string, after: string): readonly Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = commonFrom(old, now);
  const akin = (common[0]?.[0] ?? 0) >= AKIN * Math.max(old.length, now.length);
  const words: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, fresh] = [old[i], now[j]];
    if (akin && gone !== undefined && gone === fresh) {
      words.push({ kind: "same", words: gone });
      [i, j] = [i + 1, j + 1];
    } else if (
      gone !== undefined &&
      (fresh === undefined || !akin || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      words.push({ kind: "gone", words: gone });
      i += 1;
    } else {
      words.push({ kind: "new", words: fresh ?? "" });
      j += 1;
    }
  }
  return joined(words);
}
