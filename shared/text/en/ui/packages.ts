import { listed } from "../lists.ts";
import { grouped } from "../numbers.ts";

const of = (some: number, all: number): string => `${grouped(some)} of ${grouped(all)} packages`;

/** Words of the debrief about what other texts would have been worth. */
export const packages = {
  /** What was found. */
  titles: {
    waiting: "Other packages that were possible",
    better: "Better packages were possible",
    best: "Nothing better was possible for all",
    some: "A text was possible that left no member worse off",
    none: "With any text some member would have been worse off than with none",
  },
  caption:
    "Every package that the rules allowed, by its value in points to two parties, with all else as it ended.",
  counting: "Every package is being counted.",
  across: "Across",
  up: "Upwards",
  valueTo: (name: string) => `Value: ${name}`,
  plotLong: (across: string, up: string) =>
    `All packages by their value to ${across} (across) and ${up} (upwards). The table has the figures.`,
  match: "This match",
  within: "Within reach",
  inHistory: "In history",
  noText: "No text",
  frontier: "Pareto frontier",
  /** A mark in the picture with its two values, or with what both would gain. */
  at: (label: string, x: string, y: string) => `${label} (${x}, ${y})`,
  gaining: (x: string, y: string) => `Within reach: ${x} and ${y}`,
  both: (x: string, y: string) => `${x} and ${y}`,
  dot: "A package, or several with the same two values",
  frontierLong: "Pareto frontier: neither of the two gets more unless the other gets less",
  values: "What it was worth, in points",
  party: "Party",
  others: "Not members",
  anyBetter: (better: number, all: number) =>
    `${of(better, all)} would have been better for some members and worse for none.`,
  noneBetter: (all: number) =>
    `Of ${grouped(all)} packages none was within reach that gave one member more and no other less.`,
  anyAcceptable: (better: number, all: number) =>
    `No text was adopted, though ${of(better, all)} would have been better than none for some members and worse for nobody.`,
  noneAcceptable: (all: number) =>
    `No text was adopted. Of ${grouped(all)} packages none was within reach that was worth at least as much as no text to every member.`,
  /** Before the clauses that would have read otherwise; `alone`: there is no other such package. */
  swap: (clauses: number, alone: boolean) =>
    clauses === 1
      ? alone
        ? "One swap is enough for it:"
        : "For the nearest of them, one swap is enough:"
      : `${alone ? "It" : "The nearest of them"} changes ${clauses} clauses:`,
  nearDraft: (clauses: number, alone: boolean) =>
    clauses === 0
      ? alone
        ? "It was the draft as it stood."
        : "The draft as it stood was one of them."
      : `${alone ? "It" : "The nearest to the draft as it stood"} changes ${clauses === 1 ? "one clause" : `${clauses} clauses`}${alone ? " of the draft as it stood" : ""}:`,
  insteadOf: (option: string) => `instead of: ${option}`,
  more: (gains: readonly string[]) => `More for ${listed(gains)}.`,
  same: (names: readonly string[]) => `As much for ${listed(names)}.`,
  outside: (gains: readonly string[]) => `For others, who are no members: ${listed(gains)}.`,
  method: "How this is counted",
  methodText: [
    "A package is one wording for each clause. It is valued as in the scores, with tracks, favours and the texts of other tables as they ended. A clause that reads as it ended keeps its footnotes. Wordings for which there was no consent at home are left out: they would count as others. So what was agreed in history need not be among them.",
    "Within reach is the package that changes the fewest clauses of those that give no member less and some member more; among several, the one that gives most to whoever gains least. What could not have been moved is left out, and what a member that nobody plays stops by its rule.",
    "The frontier is that of the two parties shown: other members may lose along it.",
  ],
};
