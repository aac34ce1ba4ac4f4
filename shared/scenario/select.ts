import type { Path } from "./tree.ts";

/** A part of a scenario that a pattern found. */
export interface Selected {
  readonly path: Path;
  readonly part: "key" | "value";
  readonly value: unknown;
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item] as const);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/**
 * Everything that a pattern leads to: keys joined by dots, `*` for every entry of a map or list, and a last
 * `@` for the keys themselves: `cards.*.seats.*`, `rounds.*.meets.@`.
 */
export function select(value: unknown, pattern: string): readonly Selected[] {
  const start: Selected = { path: [], part: "value", value };
  return pattern.split(".").reduce<readonly Selected[]>(
    (found, step) =>
      found.flatMap(({ path, value: around }) =>
        entriesOf(around)
          .filter(([key]) => step === "*" || step === "@" || step === String(key))
          .map(([key, below]): Selected => {
            const at = [...path, key];
            return step === "@"
              ? { path: at, part: "key", value: key }
              : { path: at, part: "value", value: below };
          }),
      ),
    [start],
  );
}
