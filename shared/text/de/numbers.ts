import { numbersIn } from "../numbers.ts";
import { LOCALE } from "./locale.ts";

export const numbers = numbersIn(LOCALE);
export const { plain, signed, fixed, grouped } = numbers;

/** "31,4 %": one decimal. */
export const percent = (value: number): string => `${fixed(value, 1)} %`;
