import { type SchemaType, schema, t } from "@colyseus/schema";
import type { Sections } from "../../shared/protocol/sections.ts";
import type { Marks } from "../match/marks.ts";

/**
 * What everybody in a match is shown, as Colyseus sends it: the sections of the public view, who is
 * connected, when the step ends (milliseconds since 1970; 0: no clock runs), and while the clock is stopped the
 * milliseconds that are left (0: it runs, or there is none). No secret ever enters it.
 */
export const RoomState = schema(
  {
    sections: t.map("string"),
    presence: t.map("boolean"),
    deadline: t.number().default(0),
    remaining: t.number().default(0),
  },
  "RoomState",
);
export type RoomState = SchemaType<typeof RoomState>;

/** Writes the sections that differ; whether anything did. */
export function writeSections(state: RoomState, sections: Sections): boolean {
  const changed = Object.entries(sections).filter(([key, json]) => state.sections.get(key) !== json);
  const gone = [...state.sections.keys()].filter((key) => !(key in sections));
  for (const [key, json] of changed) state.sections.set(key, json);
  for (const key of gone) state.sections.delete(key);
  return changed.length + gone.length > 0;
}

/** Writes who is there; whether anything changed. Nobody learns on how many devices. */
export function writePresence(state: RoomState, people: readonly string[]): boolean {
  const come = people.filter((person) => !state.presence.has(person));
  const gone = [...state.presence.keys()].filter((person) => !people.includes(person));
  for (const person of come) state.presence.set(person, true);
  for (const person of gone) state.presence.delete(person);
  return come.length + gone.length > 0;
}

/** Writes the end of the step, or what is left of it while the clock is stopped; whether anything changed. */
export function writeTimes(
  state: RoomState,
  { deadline, remaining }: Pick<Marks, "deadline" | "remaining">,
): boolean {
  const before = [state.deadline, state.remaining];
  Object.assign(state, { deadline: deadline ?? 0, remaining: remaining ?? 0 });
  return before[0] !== state.deadline || before[1] !== state.remaining;
}
