import { type Choices, choicesFor } from "../../engine/choicesFor.ts";
import { refuse } from "../../engine/step.ts";
import type { Package } from "../../model/ids.ts";
import type { View } from "../../model/view.ts";
import type { Intent } from "../../rules/index.ts";
import type { Decide, Random } from "../index.ts";

/** One of a list by lot, always the same one for the same key. */
function oneOf<T>(random: Random, key: string, list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[random(key, list.length)];
}

/** One option for one issue, by lot. */
function single(random: Random, key: string, options: Readonly<Record<string, readonly string[]>>): Package {
  const issue = oneOf(random, `${key}.issue`, Object.keys(options)) ?? "";
  const option = oneOf(random, `${key}.option`, options[issue] ?? []);
  return option === undefined ? {} : { [issue]: option };
}

/** A motion on one clause at every second occasion. */
function motion(random: Random, key: string, { motions }: Choices): Intent | null {
  const shape = oneOf(random, `${key}.table`, motions);
  if (!shape || random(`${key}.moves`, 2) === 0) return null;
  return { kind: "tableMotion", table: shape.table, changes: single(random, `${key}.motion`, shape.options) };
}

/** Keeps silence or breaks it, by lot. */
function stance(random: Random, key: string, { breaking }: Choices): Intent | null {
  if (breaking === null) return null;
  const counter = breaking.counterRequired
    ? single(random, `${key}.counter`, breaking.counter.options)
    : null;
  const reason = oneOf(random, `${key}.reason`, breaking.reasons) ?? "";
  return random(`${key}.breaks`, 2) === 0
    ? { kind: "takeStance", stance: { kind: "keep" } }
    : { kind: "takeStance", stance: { kind: "break", reason, words: null, counter } };
}

/** What each kind of act is tried with: those that undo an earlier one would never come to an end. */
const KINDS: readonly Intent["kind"][] = [
  "acceptDeal",
  "declineDeal",
  "secondMotion",
  "commitCard",
  "answerCounterText",
  "maintainMotion",
  "judgeWord",
];

/** One of what can be said in one piece: of each kind at every second occasion. */
function whole(random: Random, key: string, { intents }: Choices): Intent | null {
  const kinds = KINDS.filter((_, i) => random(`${key}.kind.${i}`, 2) === 1);
  const open = intents.filter(({ kind }) => kinds.includes(kind));
  return oneOf(random, `${key}.intent`, open) ?? null;
}

/** How much has come of this seat's acts so far: another number, another lot. */
const lotsDrawn = ({ own }: View): number =>
  own === null
    ? 0
    : own.commitments.length +
      Object.keys(own.deals).length +
      Object.keys(own.answers).length +
      Object.values(own.deals).reduce((sum, { accepted }) => sum + accepted.length, 0) +
      Object.values(own.rooms).reduce((sum, { motions }) => sum + Object.keys(motions).length, 0);

/**
 * Decides by lot among what is legal: the baseline that tells how much deciding is worth. It makes no offers,
 * and answers those of others by lot. The same view and chance give the same intent.
 */
export const random: Decide = (view, lot) => {
  const { clock, seats } = view.public;
  const { own } = view;
  if (own === null || clock.paused || !clock.awaited.includes(own.seat)) return null;
  if (seats[own.seat]?.ready === true) return null;
  const key = `random.${clock.stepNumber}.${lotsDrawn(view)}`;
  const choices = choicesFor(view);
  const tried = [
    own.stance === null ? stance(lot, key, choices) : null,
    whole(lot, key, choices),
    motion(lot, key, choices),
  ];
  const by = { person: null, seat: own.seat, role: "bot" } as const;
  const legal = tried.find((intent) => intent !== null && refuse(view, { ...intent, by }) === null);
  return legal ?? { kind: "setReady", ready: true };
};
