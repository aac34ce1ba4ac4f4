import { numbersIn } from "../numbers.ts";
import { LOCALE } from "./locale.ts";

export const numbers = numbersIn(LOCALE, "\u00a0");
export const { plain, signed, fixed, grouped, measured } = numbers;

/** "31,4 %": one decimal. */
export const percent = (value: number): string => measured(fixed(value, 1), "%");
