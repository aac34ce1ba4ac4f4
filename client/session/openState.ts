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

const orNull = (time: unknown): number | null => (typeof time === "number" && time > 0 ? time : null);

/** The room's Schema as plain data. A deadline of 0 means that the step has no time, or that the clock is stopped. */
export function readOpenState(state: unknown): OpenState {
  const { sections, deadline, remaining, presence } = state as Readonly<Record<string, unknown>>;
  return {
    sections: entriesOf(sections),
    deadline: orNull(deadline),
    remaining: orNull(remaining),
    present: Object.keys(entriesOf(presence)),
  };
}
