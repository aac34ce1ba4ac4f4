import { numbersIn } from "../numbers.ts";
import { LOCALE } from "./locale.ts";

export const numbers = numbersIn(LOCALE);
export const { plain, signed, fixed, grouped } = numbers;
