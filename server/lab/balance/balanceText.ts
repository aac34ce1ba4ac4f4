import { columns } from "../../bin/scenario/columns.ts";
import type { Aim, Measured, Verdict } from "./verdict.ts";

const WORDS: Readonly<Record<Verdict, string>> = { met: "met", near: "near", missed: "MISSED" };

const number = (n: number, unit: string): string =>
  `${Number.isInteger(n) ? n : n.toFixed(1)}${unit && ` ${unit}`}`;

function aimText({ atLeast, atMost }: Aim, unit: string): string {
  if (atLeast !== undefined && atMost !== undefined)
    return `${number(atLeast, "")} to ${number(atMost, unit)}`;
  if (atLeast !== undefined) return `≥ ${number(atLeast, unit)}`;
  return atMost === undefined ? "" : `≤ ${number(atMost, unit)}`;
}

const row = ({ what, aim, estimate, unit, verdict }: Measured): readonly string[] => [
  what,
  aimText(aim, unit),
  estimate === null ? "–" : `${estimate.value.toFixed(1)}${unit && ` ${unit}`}`,
  estimate === null ? "" : `${estimate.low.toFixed(1)} to ${estimate.high.toFixed(1)}`,
  WORDS[verdict],
];

const HEAD = ["target", "aimed at", "measured", "95 % interval", ""];

/** One line a target: what is aimed at, what was measured, its interval and the verdict. */
export const balanceLines = (measures: readonly Measured[]): readonly string[] =>
  columns([HEAD, ...measures.map(row)]);

/** The same as a table of Markdown. */
export const balanceMarkdown = (measures: readonly Measured[]): readonly string[] => [
  `| ${HEAD.join(" | ")} |`,
  `| ${HEAD.map(() => "---").join(" | ")} |`,
  ...measures.map((one) => `| ${row(one).join(" | ")} |`),
];
