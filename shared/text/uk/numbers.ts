import { numbersIn } from "../numbers.ts";

/** Whose ways of writing numbers and dates are those of the Ukrainian texts. */
export const LOCALE = "uk-UA";

export const numbers = numbersIn(LOCALE, "\u00a0");
export const { plain, signed, fixed, measured } = numbers;
