/** The initials of a short name, or how the name begins. */
function initials(short: string): string {
  const words = short.split(/[\s-]+/).filter((word) => word !== "");
  const [first = "", second] = words;
  return second === undefined
    ? first.slice(0, 2)
    : (first.slice(0, 1) + second.slice(0, 1)).toLocaleUpperCase();
}

/** The letters that could stand for a name, the plainest first: its initials, else its first letter with a later one. */
const candidates = (short: string): readonly string[] => [
  initials(short),
  ...[...short.slice(1)]
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => short.slice(0, 1) + letter),
];

/**
 * Two letters that stand for a party without flags. `among` are the short names of all parties in their order: of two
 * that would have the same letters, the later one has others, where its name has more letters.
 */
export function monogram(short: string, among: readonly string[] = []): string {
  const taken = new Set<string>();
  for (const name of among) {
    const letters = candidates(name).find((one) => !taken.has(one)) ?? initials(name);
    if (name === short) return letters;
    taken.add(letters);
  }
  return initials(short);
}
