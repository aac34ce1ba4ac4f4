import { bargainAtStart } from "../../../shared/analysis/bargain.ts";
import { packageSpace } from "../../../shared/analysis/packages.ts";
import {
  type AnalysisReport,
  type Found,
  optionFrequencies,
  type TableReport,
} from "../../../shared/analysis/report.ts";
import type { PartyId, TableId } from "../../../shared/model/ids.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { tableById } from "../../../shared/model/scenarioIndex.ts";
import type { Table } from "../../../shared/model/table.ts";
import { ENGLISH } from "../../../shared/text/english.ts";
import { nameWithin } from "../../../shared/text/names.ts";
import { columns } from "./columns.ts";

const number = (count: number): string => count.toLocaleString("en-US");
const nameOf = (scenario: Scenario, party: PartyId): string =>
  scenario.seats[party]?.short ?? scenario.automata[party]?.short ?? party;

function withinSentence({ seats, automata, language }: Scenario, party: PartyId): string {
  const named = seats[party] ?? automata[party];
  return named ? nameWithin(named, { written: language, spoken: ENGLISH.code }) : party;
}

function caseLines(report: TableReport): readonly string[] {
  const named = Object.entries(report.withPayments).map(([name, acceptable]) => [
    name,
    number(acceptable),
    number(report.paretoWithPayments[name] ?? 0),
  ]);
  const unpaid = ["as it is", number(report.acceptable), number(report.pareto)];
  return columns([["case", "acceptable", "Pareto set"], unpaid, ...named]);
}

/** One solution a line, one issue a column; options by the numbers that the list below gives them. */
function solutionLines({ issues, realOutcome }: Table, report: TableReport): readonly string[] {
  const real = Object.entries(issues).map(
    ([id, { options }]) => [id, Object.keys(options).indexOf(realOutcome?.[id] ?? "")] as const,
  );
  const byCase = (name: string, found: Readonly<Record<string, Found | null>>) =>
    Object.entries(found).map(([one, positions]) => [`${name}, ${one}`, positions] as const);
  const solutions: readonly (readonly [string, Found | null])[] = [
    ["Nash", report.nash],
    ["Kalai-Smorodinsky", report.kalaiSmorodinsky],
    ["greatest sum", report.utilitarian],
    ...byCase("Nash", report.nashWithPayments),
    ...byCase("Kalai-Smorodinsky", report.kalaiSmorodinskyWithPayments),
    ...(realOutcome ? [["real outcome", Object.fromEntries(real)] as const] : []),
  ];
  const heads = ["", ...Object.values(issues).map(({ short, title }) => short ?? title)];
  const cells = (found: Found | null) => Object.keys(issues).map((id) => `${found?.[id] ?? "none"}`);
  return columns([heads, ...solutions.map(([name, found]) => [name, ...cells(found)])]);
}

/** What a quota of members would change: how many packages at least so many would accept. */
const quotaLines = ({ members }: Table, { acceptedByAtLeast }: TableReport): readonly string[] => {
  const least = Math.floor(members.length / 2) + 1;
  const rows = acceptedByAtLeast
    .map((count, i) => [`by ${members.length - i} of ${members.length}`, number(count)])
    .slice(0, members.length - least + 1);
  return ["", "Acceptable to at least so many members, from all down to a majority", ...columns(rows)];
};

const percentOf = (fraction: string): string => {
  const [part = 0, whole = 1] = fraction.split("/").map(Number);
  return `${((100 * part) / whole).toFixed(1)} %`;
};

/** Under the table's rule, whatever the values: exact, and in per cent. */
function powerLines(scenario: Scenario, { members }: Table, { power }: TableReport): readonly string[] {
  if (power === null) return ["Voting power is counted for at most 30 members.", ""];
  const { shapleyShubik, banzhaf } = power;
  const share = (all: Readonly<Record<PartyId, string>>, member: PartyId) => all[member] ?? "0";
  const rows = members.map((member) => [
    nameOf(scenario, member),
    share(shapleyShubik, member),
    percentOf(share(shapleyShubik, member)),
    share(banzhaf, member),
    percentOf(share(banzhaf, member)),
  ]);
  const { shapleyShubikHint, banzhafHint } = ENGLISH.ui.deciding.power;
  return [
    "Voting power under this rule",
    ...columns([["member", "Shapley-Shubik", "", "Banzhaf", ""], ...rows]),
    `  Shapley-Shubik: ${shapleyShubikHint}`,
    `  Banzhaf: ${banzhafHint}`,
    "",
  ];
}

function frequencyLines(scenario: Scenario, id: TableId): readonly string[] {
  const { issues } = tableById(scenario, id);
  const frequencies = optionFrequencies(bargainAtStart(scenario, packageSpace(scenario, id), null));
  return Object.entries(issues).flatMap(([issue, { title, options }]) => [
    `  ${title}`,
    ...columns(
      Object.entries(options).map(([one, { title }], position) => [
        `${position} ${title}`,
        number(frequencies[issue]?.[one] ?? 0),
      ]),
      "    ",
    ),
  ]);
}

function valueLines(scenario: Scenario, report: TableReport): readonly string[] {
  const { noTextValues, allFirstOptionsValues, realOutcomeValues } = report;
  const rows = Object.keys(noTextValues).map((party) => [
    nameOf(scenario, party),
    ...[noTextValues, allFirstOptionsValues, ...(realOutcomeValues ? [realOutcomeValues] : [])].map(
      (values) => `${values[party] ?? 0}`,
    ),
  ]);
  const heads = ["party", "no text", "all first options", ...(realOutcomeValues ? ["real outcome"] : [])];
  return columns([heads, ...rows]);
}

function tableLines(scenario: Scenario, id: TableId, report: TableReport): readonly string[] {
  const table = tableById(scenario, id);
  return [
    `${table.title} (${id}): ${number(report.packages)} packages`,
    "",
    ENGLISH.ui.deciding.rule(table, (party) => withinSentence(scenario, party)),
    "Acceptable: adopted, if members go by their walk-away values. Pareto set: of all packages.",
    ...caseLines(report),
    ...quotaLines(table, report),
    "",
    ...powerLines(scenario, table, report),
    "Solutions within the packages that are acceptable to every member",
    ...solutionLines(table, report),
    "",
    `How often each option is in the ${number(report.acceptable)} acceptable packages`,
    ...frequencyLines(scenario, id),
    "",
    "Values before anything has happened",
    ...valueLines(scenario, report),
    "",
  ];
}

/** The report of `scenario analyse` for a person: the same facts as its data, with titles. */
export function analysisText(scenario: Scenario, report: AnalysisReport): string {
  const tables = Object.entries(report.tables).flatMap(([id, one]) => tableLines(scenario, id, one));
  const anchors = Object.entries(report.anchors).map(([seat, { zero, hundred }]) => {
    const { zero: z, hundred: h } = scenario.seats[seat] ?? {};
    return [nameOf(scenario, seat), `${zero}`, `${hundred}`, `${z ?? "-"}`, `${h ?? "-"}`];
  });
  const heads = ["seat", "zero", "hundred", "zero in the file", "hundred in the file"];
  return [`${scenario.title}`, "", ...tables, "Anchors of the score", ...columns([heads, ...anchors])].join(
    "\n",
  );
}
