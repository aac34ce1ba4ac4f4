import type { Estimate } from "../../shared/analysis/statistics.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import { columns } from "../bin/scenario/columns.ts";
import type { Comparison } from "./comparison.ts";
import { bar, box, percent, spark } from "./plots.ts";
import type { Summary } from "./summary.ts";

const WIDTH = 30;
const tenth = (n: number): string => n.toFixed(1);

/** Who played, if not the standard bot. */
const others = ({ seats }: Scenario, { strategies }: Summary): string =>
  Object.entries(strategies)
    .map(([seat, strategy]) => `; ${seats[seat]?.name ?? seat}: ${strategy}`)
    .join("");

const headline = (scenario: Scenario, summary: Summary): readonly string[] => [
  `${scenario.title}: ${summary.games} matches of standard bots${others(scenario, summary)}`,
  "",
  `A text was adopted in ${percent(summary.textAdopted)} of the matches; the first reading was broken in ${percent(summary.firstReadingBroken)}.`,
  `A match puts ${tenth(summary.motions)} motions under silence, ${tenth(summary.brokenMotions)} of them are broken; ${percent(summary.someMotionBroken)} of the matches have a broken one.`,
  `It takes ${Math.round(summary.actions.mean)} actions, from ${summary.actions.least} to ${summary.actions.most}.`,
];

const endings = ({ endings: all }: Scenario, summary: Summary): readonly string[] => [
  "Endings",
  ...columns(
    Object.entries(summary.endings).map(([id, part]) => [
      all[id]?.title ?? id,
      percent(part),
      bar(part, WIDTH).padEnd(WIDTH),
    ]),
  ),
];

const scores = ({ seats }: Scenario, summary: Summary): readonly string[] => [
  "Scores (mean ± its 95 % interval; quartiles on 0 to 100; share above the walk-away value)",
  ...columns(
    Object.entries(summary.seats).map(([id, seat]) => [
      seats[id]?.name ?? id,
      `${tenth(seat.mean)} ± ${tenth(seat.margin)}`,
      box(seat, WIDTH),
      percent(seat.aboveWalkAway),
    ]),
  ),
];

function options({ tables }: Scenario, summary: Summary): readonly string[] {
  return Object.values(tables).flatMap(({ title, issues }) => [
    `${title}: options in the texts that were adopted`,
    ...Object.entries(issues).flatMap(([id, issue]) => [
      `  ${issue.title}`,
      ...columns(
        Object.values(issue.options).map((option, i) => {
          const part = summary.options[id]?.[i] ?? 0;
          return [option.title, percent(part), bar(part, WIDTH).padEnd(WIDTH)];
        }),
        "    ",
      ),
    ]),
  ]);
}

function silences({ seats, automata, reasons }: Scenario, summary: Summary): readonly string[] {
  const nameOf = (party: string) => seats[party]?.name ?? automata[party]?.name ?? party;
  return [
    "Broken silences",
    ...columns([
      ["", "motions", "alone", "first readings", "last readings"],
      ...Object.entries(summary.brokenBy).map(([party, one]) => [
        nameOf(party),
        ...[one.motions, one.alone, one.firstReadings, one.lastReadings].map(String),
      ]),
    ]),
    ...columns(Object.entries(summary.reasons).map(([id, count]) => [reasons[id] ?? id, String(count)])),
  ];
}

function cards({ cards: all }: Scenario, summary: Summary): readonly string[] {
  const rows = Object.entries(summary.cards)
    .map(([id, use]) => ({ id, use, part: use.held === 0 ? 0 : use.played / use.held }))
    .sort((a, b) => b.part - a.part);
  return [
    "Cards (of the matches in which they were held; score of the holder, played less held back)",
    ...columns(
      rows.map(({ id, use, part }) => [
        all[id]?.title ?? id,
        `${use.held} held`,
        `${use.played} played`,
        percent(part),
        use.effect === null ? "" : `${use.effect < 0 ? "−" : "+"}${tenth(Math.abs(use.effect))}`,
      ]),
    ),
  ];
}

function promises({ promises: all, deals }: Summary): readonly string[] {
  const row = (kind: string, { kept, broken, lapsed }: { kept: number; broken: number; lapsed: number }) => [
    kind,
    ...[kept, broken, lapsed].map(String),
    kept + broken === 0 ? "" : percent(kept / (kept + broken)),
  ];
  return [
    `Deals: ${tenth(deals.offered)} offers a match, ${tenth(deals.accepted)} accepted`,
    ...columns([
      ["", "kept", "broken", "lapsed", "kept of kept and broken"],
      ...Object.entries(all.byKind).map(([kind, outcomes]) => row(kind, outcomes)),
      row("all but those carried out at once", all),
    ]),
  ];
}

const favours = ({ favours: all }: Scenario, summary: Summary): readonly string[] => [
  "Favours (share of the matches in which they were given)",
  ...columns(
    Object.entries(summary.favours).map(([id, part]) => [
      all[id]?.title ?? id,
      percent(part),
      bar(part, WIDTH).padEnd(WIDTH),
    ]),
  ),
];

const tracks = ({ tracks: all }: Scenario, summary: Summary): readonly string[] => [
  "Tracks over the rounds (mean; at the end, with the tenth and the ninetieth of a hundred)",
  ...columns(
    Object.entries(summary.tracks).map(([id, line]) => {
      const track = all[id];
      const last = line.at(-1);
      return [
        track?.title ?? id,
        spark(
          line.map((point) => point.mean),
          [track?.min ?? 0, track?.max ?? 100],
        ),
        tenth(line[0]?.mean ?? 0),
        tenth(last?.mean ?? 0),
        `${tenth(last?.low ?? 0)} to ${tenth(last?.high ?? 0)}`,
      ];
    }),
  ),
];

function never(
  { endings: e, objectives: o, cards: c }: Scenario,
  { never: none }: Summary,
): readonly string[] {
  const lines = [
    ["Endings that no match came to", none.endings.map((id) => e[id]?.title ?? id)],
    ["Objectives that nobody met", none.objectives.map((id) => o[id]?.title ?? id)],
    ["Cards that nobody played", none.cards.map((id) => c[id]?.title ?? id)],
  ] as const;
  return lines.map(([what, ids]) => `${what}: ${ids.length === 0 ? "none" : ids.join("; ")}`);
}

const estimate = ({ value, low, high }: Estimate): string =>
  `${tenth(value)} (${tenth(low)} to ${tenth(high)})`;

const compared = ({ seats }: Scenario, comparison: Comparison): readonly string[] => [
  "Against standard bots in the same matches: difference of the score, with its 95 % interval",
  ...columns(
    Object.entries(comparison).map(([seat, difference]) => [seats[seat]?.name ?? seat, estimate(difference)]),
  ),
];

/** The whole report, for people at a terminal. */
export function reportText(
  scenario: Scenario,
  summary: Summary,
  comparison: Comparison | null,
): readonly string[] {
  const parts = [
    headline(scenario, summary),
    endings(scenario, summary),
    scores(scenario, summary),
    ...(comparison === null ? [] : [compared(scenario, comparison)]),
    options(scenario, summary),
    silences(scenario, summary),
    cards(scenario, summary),
    favours(scenario, summary),
    promises(summary),
    tracks(scenario, summary),
    never(scenario, summary),
  ];
  return parts.flatMap((part, i) => (i === 0 ? part : ["", ...part]));
}
