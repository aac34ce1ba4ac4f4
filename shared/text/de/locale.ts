/** Whose ways of writing numbers, dates and lists are those of the German texts. */
export const LOCALE = "de-DE";
