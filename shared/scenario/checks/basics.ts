import type { ProblemCode } from "../../model/problemCodes.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Check, Finding, Overview } from "../overview.ts";
import { listed } from "../suggest.ts";

const LEAST: readonly (readonly [keyof Scenario, number, ProblemCode, string])[] = [
  ["seats", 2, "no-seats", "A scenario needs at least two seats."],
  ["tables", 1, "no-tables", "A scenario needs at least one table."],
  ["rounds", 1, "no-rounds", "A scenario needs at least one round."],
  ["reasons", 1, "no-reasons", "A scenario needs at least one reason for which a member may break silence."],
  ["endings", 1, "no-endings", "A scenario needs at least one ending."],
];

/** There are enough seats, tables, rounds, reasons and endings to play. */
export const enough: Check = (overview) =>
  LEAST.flatMap(([section, least, code, message]): readonly Finding[] => {
    const count = Object.keys(overview.scenario[section] ?? {}).length;
    return count >= least || !overview.whole(section)
      ? []
      : [{ path: [section], part: "key", code, message }];
  });

/** A scenario is called like its folder: other scenarios extend it by that name. */
export const ownId: Check = ({ folder, scenario, whole }) => {
  if (scenario.id === folder || !whole("id")) return [];
  const message = `The scenario calls itself \`${scenario.id}\`, but its folder is \`${folder}\`. The two must be the same.`;
  return [{ path: ["id"], code: "id-not-folder", message }];
};

/** Words that already stand for somebody, or for a channel or viewer. */
const RESERVED = [
  "self",
  "target",
  "giver",
  "receiver",
  "everyone",
  "public",
  "facilitator",
  "plenary",
  "delegation",
];

const partyIds = ({ scenario }: Overview): readonly (readonly [string, string])[] => [
  ...Object.keys(scenario.seats).map((id) => ["seats", id] as const),
  ...Object.keys(scenario.automata).map((id) => ["automata", id] as const),
];

/** Ids are nobody else's: no word with a meaning of its own, no seat called like an automaton. */
export const partyNames: Check = (overview) =>
  partyIds(overview).flatMap(([section, id]): readonly Finding[] => {
    const at = { path: [section, id], part: "key" } as const;
    if (RESERVED.includes(id))
      return [
        {
          ...at,
          code: "reserved-id",
          message: `No party can be called \`${id}\`: ${listed(RESERVED)} have meanings of their own.`,
        },
      ];
    const twice = section === "automata" && Object.hasOwn(overview.scenario.seats, id);
    return twice ? [{ ...at, code: "id-used-twice", message: `\`${id}\` is the id of a seat already.` }] : [];
  });

/** Numbers of the rules that only make sense together. */
export const numbers: Check = ({ scenario: { rules } }) => {
  const { capital, hand, bands, whisper } = rules;
  const rule = (path: readonly string[], holds: boolean, message: string): readonly Finding[] =>
    holds ? [] : [{ path: ["rules", ...path], code: "bad-numbers", message }];
  return [
    ...rule(
      ["capital", "start"],
      capital.start <= capital.cap,
      `A seat can't start with ${capital.start} capital if ${capital.cap} is the most it can have.`,
    ),
    ...rule(
      ["hand", "start"],
      hand.start <= hand.limit,
      `A seat can't start with ${hand.start} cards if its hand holds ${hand.limit}.`,
    ),
    ...rule(
      ["bands", "mixed"],
      bands.mixed < bands.met,
      `The band \`mixed\` must begin below \`met\` (${bands.met}).`,
    ),
    ...rule(
      ["whisper", "least"],
      whisper.least <= whisper.most,
      `The smallest stake (${whisper.least}) can't be larger than the largest (${whisper.most}).`,
    ),
  ];
};
