/**
 * Paragraphs of an article as every text of a scenario writes them, "A2 ¶2, ¶22", where no line ends before the sign: alike in
 * all languages.
 */
export const cited = (article: string, paragraphs: readonly number[]): string =>
  `${article}\u00a0${paragraphs.map((number) => `¶${number}`).join(", ")}`;
