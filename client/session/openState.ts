import type { OpenState } from "./session.ts";

interface MapLike {
  readonly forEach: (each: (value: unknown, key: string) => void) => void;
}

const isMap = (value: unknown): value is MapLike =>
  typeof value === "object" && value !== null && "forEach" in value;

function entriesOf(value: unknown): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  if (isMap(value))
    value.forEach((text, key) => {
      entries[key] = String(text);
    });
  return entries;
}

/** The room's Schema as plain data. A deadline of 0 means that the step has no time. */
export function readOpenState(state: unknown): OpenState {
  const { sections, deadline, presence } = state as Readonly<Record<string, unknown>>;
  return {
    sections: entriesOf(sections),
    deadline: typeof deadline === "number" && deadline > 0 ? deadline : null,
    present: Object.keys(entriesOf(presence)),
  };
}
