/** The same words on one line: neither their spaces nor their dashes let it break. */
export const unbroken = (text: string): string =>
  text.replaceAll(" ", "\u00a0").replace(/[–-]/g, "\u2060$&\u2060");
