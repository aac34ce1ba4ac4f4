import type { Check } from "../overview.ts";
import { lowered, tooLate } from "./atHome.ts";
import { movers } from "./atTable.ts";
import { enough, numbers, ownId, partyNames } from "./basics.ts";
import { hands, reveals, targets } from "./cards.ts";
import { comparisons } from "./comparisons.ts";
import { decisionRules } from "./decisionRules.ts";
import { endings } from "./endings.ts";
import { expected } from "./expected.ts";
import { givers, grants, idle } from "./favours.ts";
import { flags } from "./flags.ts";
import { factors, guesses, outcomes } from "./hazard.ts";
import { issueNames, issues } from "./issues.ts";
import { later } from "./later.ts";
import { lessons } from "./lessons.ts";
import { mentioned } from "./mentioned.ts";
import { objectives } from "./objectives.ts";
import { limits, wholeTexts } from "./packages.ts";
import { anchors, observers, shifts, war } from "./parties.ts";
import { lists, references } from "./references.ts";
import { agendas, meetings, roundEvents, untaken } from "./rounds.ts";
import { citations, sourced } from "./sources.ts";
import { precision, ranges } from "./tracks.ts";
import { values } from "./values.ts";

/** Everything that is checked across a scenario, once its single parts have the right shape. */
export const CHECKS: readonly Check[] = [
  ownId,
  enough,
  partyNames,
  numbers,
  references,
  lists,
  mentioned,
  sourced,
  citations,
  comparisons,
  observers,
  decisionRules,
  shifts,
  anchors,
  war,
  issues,
  issueNames,
  values,
  wholeTexts,
  limits,
  movers,
  agendas,
  meetings,
  untaken,
  roundEvents,
  later,
  ranges,
  precision,
  targets,
  hands,
  reveals,
  givers,
  idle,
  grants,
  flags,
  objectives,
  endings,
  expected,
  guesses,
  factors,
  outcomes,
  lowered,
  tooLate,
  lessons,
];
