import { kindOfCondition } from "../effects/conditions.ts";
import { kindOfEffect } from "../effects/index.ts";
import type { StampedEvent } from "../events/index.ts";
import type { Condition } from "../model/condition.ts";
import { conditionParts } from "../model/conditionParts.ts";
import type { PledgeKind } from "../model/deal.ts";
import type { Effect } from "../model/effect.ts";
import type { Stance } from "../model/motion.ts";
import type { Scenario } from "../model/scenario.ts";
import type { State } from "../model/state.ts";
import type { StepKind } from "../model/step.ts";
import type { Whisper } from "../model/whisper.ts";
import type { Logged } from "./checkedMatch.ts";

// Each as a map by kind: what is added to the model and left out here does not compile.
const pledges: Readonly<Record<PledgeKind, true>> = {
  favour: true,
  stance: true,
  second: true,
  card: true,
  capital: true,
  effort: true,
  sign: true,
  word: true,
};
const stances: Readonly<Record<Stance["kind"], true>> = {
  keep: true,
  abstain: true,
  reserve: true,
  break: true,
};
const whispers: Readonly<Record<Whisper["how"], true>> = { cover: true, appeal: true };
const steps: Readonly<Record<Exclude<StepKind, "lobby">, true>> = {
  preparation: true,
  briefing: true,
  talks: true,
  decisions: true,
  consultation: true,
  agenda: true,
  maintain: true,
  silence: true,
  reading: true,
  rollCall: true,
  reopening: true,
  aftermath: true,
  verdicts: true,
  debrief: true,
  over: true,
};
export const PLEDGES = Object.keys(pledges);
export const STANCES = Object.keys(stances);
export const WHISPERS = Object.keys(whispers);
/** Every match begins in the lobby: no event says so. */
export const STEPS = Object.keys(steps);

/** How often something occurred. */
export type Tally = Map<string, number>;

const count = (tally: Tally, key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);

/** Effects carried out with an event of the log: a card's, an event's, a favour's; what dice add is left out. */
function effectsIn({ cards, events, favours }: Scenario, event: StampedEvent): readonly Effect[] {
  switch (event.kind) {
    case "cardResolved":
      return event.outcome === "resolved" ? (cards[event.card]?.effects ?? []) : [];
    case "eventHappened":
      return events[event.event]?.effects ?? [];
    case "favourKnown":
      return favours[event.favour]?.effects ?? [];
    default:
      return [];
  }
}

/** Conditions that are asked with an event of the log. */
function conditionsIn(scenario: Scenario, event: StampedEvent, end: State): readonly Condition[] {
  const { cards, events, favours, tables, objectives, endings, modifiers } = scenario;
  const asked = (list: readonly { readonly when?: Condition | undefined }[]) =>
    list.flatMap(({ when }) => (when ? [when] : []));
  switch (event.kind) {
    case "cardResolved": {
      const card = cards[event.card];
      const branches = (card?.effects ?? []).flatMap((effect) => ("if" in effect ? [effect.if] : []));
      return [...asked(card ? [card] : []), ...(event.outcome === "resolved" ? branches : [])];
    }
    case "eventHappened":
      return asked([events[event.event] ?? {}]);
    case "favourGiven":
      return asked([favours[event.favour] ?? {}]);
    case "motionTabled": {
      const { issues = {}, limits = {} } = tables[event.motion.table] ?? {};
      const options = Object.entries(event.motion.changes).map(
        ([issue, option]) => issues[issue]?.options[option],
      );
      return [
        ...Object.values(limits).map(({ unless }) => unless),
        ...options.flatMap((option) => (option?.proposable ? [option.proposable] : [])),
      ];
    }
    case "matchEnded": {
      const dealt = Object.values(end.seats).flatMap((seat) => seat.objectives);
      const counts = end.favours.flatMap(({ favour }) => favours[favour]?.counts ?? []);
      return [
        ...asked(Object.values(endings)),
        ...asked(Object.values(modifiers)),
        ...dealt.flatMap((id) => objectives[id]?.met ?? []),
        ...counts,
      ];
    }
    default:
      return [];
  }
}

/** What was done: the kind of action, and which of its kinds where one action can be several things. */
function actsOf({ action }: Logged): readonly string[] {
  if (action === null) return [];
  const act = `act ${action.kind}`;
  if (action.kind === "takeStance") return [act, `stance ${action.stance?.kind ?? "none"}`];
  return action.kind === "whisper" ? [act, `whisper ${action.how}`] : [act];
}

/** Adds what occurred in a match: `act …`, `event …`, `effect …`, `condition …`, `outcome …`, `pledge … outcome …`. */
export function tallyMatch(tally: Tally, log: readonly Logged[], end: State): void {
  for (const act of log.flatMap(actsOf)) count(tally, act);
  for (const event of log.flatMap(({ events }) => events)) {
    if (event.kind === "stepBegan") count(tally, `step ${event.step.kind}`);
    if (event.kind === "consultationCalled") count(tally, "step consultation");
    count(tally, `event ${event.kind}`);
    for (const effect of effectsIn(end.scenario, event)) count(tally, `effect ${kindOfEffect(effect)}`);
    for (const condition of conditionsIn(end.scenario, event, end).flatMap(conditionParts))
      count(tally, `condition ${kindOfCondition(condition)}`);
  }
  for (const deal of Object.values(end.deals).filter(({ status }) => status === "inForce"))
    for (const { outcome, pledge, if: proviso } of deal.undertakings) {
      count(tally, `outcome ${outcome}`);
      count(tally, `${pledge.kind} ${outcome}`);
      if (proviso === null) continue;
      count(tally, `conditional ${outcome}`);
      count(tally, `proviso ${Object.keys(proviso)[0]}`);
    }
}
