import { numbersIn } from "../numbers.ts";

/** Whose ways of writing numbers and dates are those of the Ukrainian texts. */
export const LOCALE = "uk-UA";

export const numbers = numbersIn(LOCALE);
export const { plain, signed, fixed } = numbers;
