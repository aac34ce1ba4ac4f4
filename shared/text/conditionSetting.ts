import type { Condition } from "../model/condition.ts";
import type { Names } from "./names.ts";

/** Conditions of one kind, known by one of their parts. */
export type Kind<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;

/** What a condition is told with. */
export interface Setting {
  readonly names: Names;
  /** Whom `self` and the like mean, in words. */
  readonly who: Readonly<Record<string, string>>;
}

/** How a condition reads, as part of a sentence. */
export type Telling = (condition: Condition, setting: Setting) => string;
