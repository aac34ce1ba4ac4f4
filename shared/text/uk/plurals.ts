import { pluralIn } from "../plurals.ts";
import { LOCALE } from "./numbers.ts";

/** The forms that a noun takes after a number: `1 день`, `2 дні`, `5 днів`, and after a fraction, `0,5 дня`. */
export type Forms = readonly [one: string, few: string, many: string, fraction?: string];

const pick = pluralIn(LOCALE);

/** The form that goes with a number: 1, 21 take the first, 2 to 4, 22 the second, 0, 5 to 20 the third. */
export const formOf = (count: number, [one, few, many, fraction = many]: Forms): string =>
  pick(count, { one, few, many, other: fraction });

/** A whole number with its noun: `3 пункти`. */
export const counted = (count: number, forms: Forms): string => `${count} ${formOf(count, forms)}`;

/** An amount of political capital, which is counted in units: `1 одиниця капіталу`, `5 одиниць капіталу`. */
export const capital = (count: number): string =>
  `${counted(count, ["одиниця", "одиниці", "одиниць"])} капіталу`;
/** The same as what something costs, pays or gives: `1 одиницю капіталу`. */
export const capitalPaid = (count: number): string =>
  `${counted(count, ["одиницю", "одиниці", "одиниць"])} капіталу`;

export const CLAUSES_OF: Forms = ["пункту", "пунктів", "пунктів"];
export const CARDS: Forms = ["картка", "картки", "карток"];
export const CARDS_SEEN: Forms = ["картку", "картки", "карток"];
export const POINTS: Forms = ["бал", "бали", "балів"];
export const MEMBERS_OF: Forms = ["учасника", "учасників", "учасників"];
export const MOTIONS: Forms = ["подання", "подання", "подань"];
export const TIMES: Forms = ["раз", "рази", "разів"];
export const WORKING_DAYS: Forms = ["робочий день", "робочі дні", "робочих днів"];
