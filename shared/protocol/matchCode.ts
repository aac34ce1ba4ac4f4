/** Characters that can't be mistaken for one another, when read aloud or from a board. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const CODE_LENGTH = 5;

const LONGEST_TYPED = 20;

/** A match's code as typed: spaces and lower case are forgiven. */
export const codeTyped = (typed: string): string => typed.replace(/[\s-]/g, "").toUpperCase();

/** Whether what was typed can be the code of a match. */
export function isCode(typed: string): boolean {
  const code = codeTyped(typed);
  return (
    typed.length <= LONGEST_TYPED &&
    code.length === CODE_LENGTH &&
    [...code].every((character) => CODE_ALPHABET.includes(character))
  );
}
