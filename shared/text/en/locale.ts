/** Whose ways of writing numbers, dates and lists are those of the English texts. */
export const LOCALE = "en-GB";
