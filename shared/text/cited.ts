/** A text in which no line ends between an article and the sign of its paragraph: "(A2 ¶2)". */
export const keptTogether = (text: string): string => text.replace(/(?<=[\p{L}\p{N}]) (?=¶)/gu, "\u00a0");

/** Paragraphs of an article as every text of a scenario writes them, "A2 ¶2, ¶22": alike in all languages. */
export const cited = (article: string, paragraphs: readonly number[]): string =>
  keptTogether(`${article} ${paragraphs.map((number) => `¶${number}`).join(", ")}`);
