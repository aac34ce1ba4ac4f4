import { z } from "zod";
import { PLENARY } from "./channel.ts";
import type { ChannelId } from "./ids.ts";
import { phaseOf } from "./round.ts";
import type { Step } from "./step.ts";

/** Who talks to whom: to all, in pairs, in groups, within the delegation, with whoever runs the session. */
export const CHANNEL_KINDS = ["plenary", "pair", "group", "delegation", "facilitator"] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** When there is talk: before the first round, in the phases of a round, and after the last. */
export const TALKING = [
  "preparation",
  "briefing",
  "talks",
  "decisions",
  "council",
  "aftermath",
  "debrief",
] as const;
export type Talking = (typeof TALKING)[number];

const open = (who: string) =>
  z
    .array(z.enum(TALKING))
    .default([...TALKING])
    .describe(`when there is talk ${who}; in all phases if left out, never if empty`);

/**
 * Which channels exist in which phase (rules.md §4), and whether it becomes known who met. In the waiting
 * room there is nothing to hide yet: every channel is open there.
 */
export const Press = z.strictObject({
  plenary: open("to all"),
  pair: open("between two delegations"),
  group: open("in groups of three and more delegations"),
  delegation: open("within a delegation"),
  facilitator: open("with whoever runs the session"),
  meetings: z
    .enum(["told", "hidden"])
    .default("told")
    .describe("told: all learn which delegations met in a phase; hidden: nobody does"),
});
export type Press = z.infer<typeof Press>;

/** Talk in all phases, but for channels of these kinds, which there are not. */
export function pressWithout(...closed: readonly ChannelKind[]): Press {
  const talk = (kind: ChannelKind): Talking[] => (closed.includes(kind) ? [] : [...TALKING]);
  return {
    plenary: talk("plenary"),
    pair: talk("pair"),
    group: talk("group"),
    delegation: talk("delegation"),
    facilitator: talk("facilitator"),
    meetings: "told",
  };
}

/** Which channels exist in a match: as the host settled it, else as the scenario says. */
export const pressOf = (match: {
  readonly session: { readonly press: Press | null };
  readonly scenario: { readonly talk: Press };
}): Press => match.session.press ?? match.scenario.talk;

/** What kind of channel an id names. */
export function kindOfChannel(channel: ChannelId): ChannelKind {
  if (channel === PLENARY) return "plenary";
  if (channel.startsWith("delegation:")) return "delegation";
  if (channel.startsWith("facilitator:")) return "facilitator";
  return channel.split("+").length > 2 ? "group" : "pair";
}

function talkingAt(step: Step): Talking | null {
  if (step.kind === "lobby") return null;
  if (step.kind === "preparation") return "preparation";
  return phaseOf(step) ?? "debrief";
}

/** Whether there is such a channel now. */
export function isOpenNow(press: Press, kind: ChannelKind, step: Step): boolean {
  const talking = talkingAt(step);
  return talking === null || press[kind].includes(talking);
}
