import { fixed } from "../numbers.ts";

/** "31.4%" from tenths of a per cent. */
const percent = (tenths: number): string => `${fixed(tenths / 10, 1)}%`;
const signed = (tenths: number): string =>
  tenths === 0 ? fixed(0, 1) : `${tenths > 0 ? "+" : "−"}${fixed(Math.abs(tenths) / 10, 1)}`;

/** Words for what came after: the estimate of a new war. */
export const afterwards = {
  percent,
  signed,
  war: "A wider war broke out. There is nothing left to estimate.",
  none: "The scenario makes no estimate of what came after.",
  own: "As this match ended",
  ownHint: "The texts as they count in the end, and the world as it stands.",
  compare: "Arrangements side by side",
  compareHint:
    "Each in this match's own world: only the clauses that it is made of are changed, and consent at home is taken for granted.",
  arrangement: "Arrangement",
  chance: "Chance",
  range: "Range",
  rangeBar: "From 0 to 100%",
  rangeLong: (low: number, central: number, high: number) =>
    `${percent(central)}, from ${percent(low)} to ${percent(high)}`,
  between: (low: number, high: number) => `range ${percent(low)} to ${percent(high)}`,
  rangeHint:
    "The range is what comes out if every guess errs to the same side at once: wider than any of them alone.",
  look: "Look into it",
  lookLong: (title: string) => `Look into it: ${title}`,
  factors: (title: string) => `What it is made of: ${title}`,
  factor: "Factor",
  level: "Level",
  adds: "Adds to the chance",
  base: "Without any of them",
  total: "Together",
  assumed: "Every weight is the author's assumption, where nothing else stands below its name.",
  changed: "Weight: changed here",
  assumptions: "Assumptions",
  assumptionsHint:
    "Every weight is a guess: the author's, until you change it. What you change here stays on this screen and alters nothing in the match.",
  baseline: "Chance in a year without any factor",
  levelOf: (percent: number) => `${percent}%`,
  baselineValue: (percent: number) => `${fixed(percent, 1)}%`,
  weight: (title: string) => `${title}: what its full level does to the odds`,
  times: (odds: number) => `× ${fixed(odds, 2)}`,
  timesLong: (odds: number) => {
    if (Math.abs(odds - 1) < 0.005) return "changes nothing";
    return odds < 1
      ? `multiplies the odds by ${fixed(odds, 2)}: less likely`
      : `multiplies the odds by ${fixed(odds, 2)}: likelier`;
  },
  reset: "Back to the author's assumptions",
  readings: "Whose reading",
  author: "The author's",
  authorText: "The weights as the scenario sets them.",
  method: "How it is worked out",
  methodText: (years: number) =>
    `The odds of a new war in a year are those without any factor, multiplied by each factor's weight to the power of its level. The years are taken as alike and independent, so that over ${years} years the chance is 1 − (1 − chance in a year) to the power of ${years}: a discrete-time logistic hazard (Cox 1972; Allison 1982). What a factor adds is its Shapley value: the mean of what it changes over every order in which the factors could be brought in. Shown in tenths of a percentage point, the parts add up to the whole.`,
};
