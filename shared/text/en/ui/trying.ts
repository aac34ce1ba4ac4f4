import { listed } from "../lists.ts";
import { grouped } from "../numbers.ts";

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Words of the page on which an author tries a scenario. */
export const trying = {
  title: "Try a scenario",
  open: "Try a scenario of your own",
  openHint: "Have a scenario checked that you wrote or changed, and play it with your group. It stays yours.",
  lead: "Choose the folder of a scenario, or a .zip of it. You read what is wrong with it, by file and line; or, if it is in order, what it holds, and you can start a match with it.",
  choose: "Choose a scenario",
  drop: "Drop a folder, a .zip or .yaml files here",
  dropAgain: "Changed something? Drop it here, or choose it again.",
  /** The same where nothing can be dropped. */
  chooseAgain: "Changed something? Choose it again.",
  letGo: "Let go to have it checked",
  chooseFolder: "Choose a folder",
  chooseFile: "Choose a .zip or .yaml files",
  limits:
    "Up to 200 YAML files, 256 KiB each and 1 MiB together; everything else in the folder is left out. They are read on this server and not kept: only a match that you start keeps its scenario.",
  reading: "Reading the files…",
  checking: (folder: string) => `Checking ${folder || "the files"}…`,
  sound: (id: string, advice: number) =>
    advice === 0
      ? `${id} is in order.`
      : `${id} is in order, with ${plural(advice, "piece", "pieces")} of advice.`,
  faulty: (id: string, errors: number, advice: number) =>
    `${id} can't be played yet: ${plural(errors, "error")}${advice === 0 ? "" : ` and ${plural(advice, "piece", "pieces")} of advice`}.`,
  refused: {
    noYaml: () => "There is no file in it that ends in .yaml. Choose the folder that holds the scenario.",
    tooManyFiles: () =>
      "There are too many files in it. Choose the folder of one scenario, with 200 YAML files at most.",
    tooLarge: () => "The files are too large: together they may have 1 MiB of text.",
    zipTooLarge: () =>
      "This .zip is larger than 4 MiB. Compress the folder of the scenario alone, without pictures.",
    zipBroken: () =>
      "This .zip can't be read: it is damaged, locked with a password, or compressed in an unusual way. Compress the folder anew.",
    unpacksTooLarge: () => "This .zip holds far more than a scenario: unpacking it was stopped.",
    badPath: (path: string) =>
      `The file “${path}” can't be taken: its name leads out of the folder, is too long or deep, has unusual characters, or occurs twice.`,
    unreadable: () =>
      "The files can't be read. If they have changed since you chose them, choose them again.",
  },
  severity: { error: "Error", warning: "Advice" },
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  here: "This is the place",
  problems: (count: number) => plural(count, "problem"),
  files: "Files with problems",
  ofBase: (file: string) => `${file} (in the scenario that this one extends)`,
  wholeFolder: "The folder as a whole",
  untold: (count: number) =>
    `${plural(count, "more problem")} of this kind will be told when these are mended.`,
  tabs: {
    summary: () => "Summary",
    sources: () => "Sources",
    advice: (count: number) => `Advice (${count})`,
  },
  number: grouped,
  seats: "Delegations",
  hand: (cards: number, objectives: number) =>
    [
      ...(cards > 0 ? [plural(cards, "card")] : []),
      ...(objectives > 0 ? [`${plural(objectives, "objective")} to draw from`] : []),
    ].join(", ") || "no cards, no objectives",
  automata: (names: readonly string[]) => `Beside them, by a rule of its own: ${listed(names)}.`,
  tables: "Tables",
  members: (names: readonly string[]) => `Members: ${listed(names)}.`,
  observers: (names: readonly string[]) => `Observers: ${listed(names)}.`,
  readings: (count: number) => `The whole text has ${plural(count, "reading")}.`,
  clause: "Clause",
  options: "Options, from the first",
  counts: {
    hint: "Counted before anything has happened. Acceptable: worth at least as much as having no text, to every member, or to as many as the table's rule needs. In the Pareto set, whether acceptable or not: no other package is better for one member and worse for none. Two solutions are sought among the packages that every member can accept. Nash: the greatest product of what the members gain over having no text. Kalai–Smorodinsky: each gains as equal a share as can be of the most that it could.",
    packages: "packages in all",
    acceptable: "acceptable",
    pareto: "in the Pareto set",
    nash: "Nash",
    kalaiSmorodinsky: "Kalai–Smorodinsky",
    takes: (solution: string, option: string) => `${solution}: ${option}`,
  },
  uncounted: (combinations: number) =>
    `Its clauses can be combined in ${combinations < 1e9 ? grouped(combinations) : "more than a billion"} ways: too many to count here.`,
  rounds: "Rounds",
  events: (fixed: number, drawn: number) =>
    `${plural(fixed, "event")} at their round, ${drawn} more to draw from.`,
  endings: "Endings",
  favours: "Favours",
  tracks: "Tracks",
  languages: (names: readonly string[]) => `Languages: ${listed(names)}.`,
  start: "Play it with your group",
  startHint:
    "Only people with the code or your link get in. The scenario isn't offered to anybody else, and goes with the match.",
  whole: "Parts",
};
