import type { ENGLISH } from "./english.ts";

/** The same words and functions, without asking for the very words of the original. */
type Open<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Open<Said>
    : T extends readonly unknown[]
      ? T
      : T extends object
        ? { readonly [Key in keyof T]: Open<T[Key]> }
        : T;

/**
 * All sentences of one language. English is the measure; another language is one more value of this type, and one that
 * lacks a sentence is none (`languages.ts` lists them). A part of it can be named by its keys: `Language["ui"]["header"]`.
 */
export type Language = Open<typeof ENGLISH>;
