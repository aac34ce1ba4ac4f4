/** The forms that a noun takes after a number: `1 день`, `2 дні`, `5 днів`. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form that goes with a whole number: 1, 21 take the first, 2 to 4, 22 the second, 0, 5 to 20 the third. */
export function formOf(count: number, [one, few, many]: Forms): string {
  const [last, teens] = [Math.abs(count) % 10, Math.floor((Math.abs(count) % 100) / 10) === 1];
  if (teens || last === 0 || last > 4) return many;
  return last === 1 ? one : few;
}

/** A number with its noun: `3 пункти`. */
export const counted = (count: number, forms: Forms): string => `${count} ${formOf(count, forms)}`;

export const CLAUSES_OF: Forms = ["пункту", "пунктів", "пунктів"];
export const CLAUSES: Forms = ["пункт", "пункти", "пунктів"];
export const CARDS: Forms = ["картка", "картки", "карток"];
export const CARDS_SEEN: Forms = ["картку", "картки", "карток"];
export const POINTS: Forms = ["бал", "бали", "балів"];
export const MEMBERS_OF: Forms = ["учасника", "учасників", "учасників"];
export const MOTIONS: Forms = ["подання", "подання", "подань"];
export const WORKING_DAYS: Forms = ["робочий день", "робочі дні", "робочих днів"];
