import type { Language } from "../text/language.ts";

/** Vowels as no language here writes them: a text without them didn't come from the texts of the interface. */
const MARKED: Readonly<Record<string, string>> = {
  a: "å",
  e: "ë",
  i: "ï",
  o: "ø",
  u: "ü",
  A: "Å",
  E: "Ë",
  O: "Ø",
};
const GROWTH = 0.4;
/** Around every sentence: where one of them is missing, something was cut off. */
const [OPEN, CLOSE] = ["‹", "›"];

const marked = (word: string): string => [...word].map((letter) => MARKED[letter] ?? letter).join("");

/** Each word by its share longer, by its own letters; what is left of a letter goes to the next word. */
function grown(text: string): string {
  let due = 0;
  return text.replace(/\p{L}+/gu, (word) => {
    due += word.length * GROWTH;
    const more = Math.floor(due);
    due -= more;
    return marked(
      word +
        word
          .repeat(1 + Math.ceil(more / word.length))
          .slice(0, more)
          .toLowerCase(),
    );
  });
}

/** A sentence about 40 per cent longer. What has grown already, because it stood in another one, stays as it is. */
export function longerText(text: string): string {
  if (!/\p{L}{2}/u.test(text)) return text;
  const parts = text.split(/([‹›])/);
  let depth = 0;
  const within = parts.map((part) => {
    if (part === OPEN) depth += 1;
    if (part === CLOSE) depth -= 1;
    return depth > 0 || part === CLOSE ? part : grown(part);
  });
  const isGrown = parts.every((part, i) => part === "" || (i > 0 && i < parts.length - 1));
  return isGrown && text.indexOf(OPEN, 1) < 0 ? text : `${OPEN}${within.join("")}${CLOSE}`;
}

function longer<T>(value: T): T {
  if (typeof value === "string") return longerText(value) as T;
  if (typeof value === "function") return ((...given: unknown[]) => longer(value(...given))) as T;
  if (Array.isArray(value)) return value.map((one) => longer(one)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, longer(one)])) as T;
}

/**
 * A language that nobody speaks: every sentence of the interface of this one, 40 per cent longer, as a wordier one
 * would have it. For looking at pages, and for tests; players are never offered it.
 */
export const pseudoLanguage = (of: Language): Language => ({
  ...longer(of),
  code: of.code,
  locale: of.locale,
});
