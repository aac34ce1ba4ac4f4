import type { Estimate } from "../../shared/analysis/statistics.ts";
import type { Scenario } from "../../shared/model/scenario.ts";
import type { Comparison } from "./comparison.ts";
import { escaped } from "./escaped.ts";
import { percent } from "./plots.ts";
import type { SeatSummary, Summary } from "./summary.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #14202b; --quiet: #4a5560; --rule: #d8d3c8; --paper: #fbfaf7; --mark: #1d4268; --soft: #b9cbdd; }
@media (prefers-color-scheme: dark) { :root { --ink: #eae7e0; --quiet: #b3b7bb; --rule: #3b444d; --paper: #161b20; --mark: #9cc1e6; --soft: #35536f; } }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1, h2, h3 { font-family: Georgia, serif; line-height: 1.2; } h2 { margin-top: 2.5rem; border-top: 3px solid var(--ink); padding-top: .75rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 1.25rem; } thead th:first-child { width: 42%; } thead th:last-child { width: 30%; } th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--rule); text-align: right; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; } th { color: var(--quiet); font-weight: 600; font-size: .875rem; }
svg { display: block; } .caption { color: var(--quiet); font-size: .9rem; } .plot { width: 40%; }`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("")}</tr></thead><tbody>${rows
    .map(
      ([first = "", ...cells]) =>
        `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    )
    .join("")}</tbody></table>`;

/** A share from 0 to 1 as a bar. */
const bar = (part: number): string =>
  `<svg viewBox="0 0 200 12" width="100%" height="12" preserveAspectRatio="none" role="img" aria-label="${percent(part)}"><rect width="200" height="12" fill="var(--rule)" opacity=".5"/><rect width="${(200 * part).toFixed(1)}" height="12" fill="var(--mark)"/></svg>`;

/** Quartiles, median and mean of a score from 0 to 100. */
const box = ({ q1, median, q3, mean }: SeatSummary): string =>
  `<svg viewBox="0 0 200 18" width="100%" height="18" preserveAspectRatio="none" role="img" aria-label="quartiles ${q1.toFixed(0)}, ${median.toFixed(0)}, ${q3.toFixed(0)}"><line x1="0" x2="200" y1="9" y2="9" stroke="var(--rule)"/><rect x="${2 * q1}" width="${2 * (q3 - q1)}" y="3" height="12" fill="var(--soft)"/><line x1="${2 * median}" x2="${2 * median}" y1="1" y2="17" stroke="var(--ink)" stroke-width="2"/><circle cx="${2 * mean}" cy="9" r="3" fill="var(--mark)"/></svg>`;

type Line = Summary["tracks"][string];

/** A track's mean over the rounds, within the band that holds eight of ten matches. */
function line(points: Line, [least, most]: readonly [number, number]): string {
  const x = (i: number) => (200 * i) / Math.max(1, points.length - 1);
  const y = (n: number) => 48 - (46 * (n - least)) / (most - least || 1);
  const path = (pick: (point: Line[number]) => number, list: Line, from: (i: number) => number) =>
    list.map((point, i) => `${x(from(i)).toFixed(1)},${y(pick(point)).toFixed(1)}`).join(" ");
  const band = `${path(
    (p) => p.high,
    points,
    (i) => i,
  )} ${path(
    (p) => p.low,
    points.toReversed(),
    (i) => points.length - 1 - i,
  )}`;
  return `<svg viewBox="0 0 200 50" width="100%" height="50" preserveAspectRatio="none" aria-hidden="true"><polygon points="${band}" fill="var(--soft)" opacity=".6"/><polyline points="${path(
    (p) => p.mean,
    points,
    (i) => i,
  )}" fill="none" stroke="var(--mark)" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>`;
}

const estimate = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;

const sharesOf = (parts: Readonly<Record<string, number>>, nameOf: (id: string) => string): string =>
  table(
    ["", "Share", "Of all matches"],
    Object.entries(parts).map(([id, part]) => [escaped(nameOf(id)), percent(part), bar(part)]),
  );

const scores = ({ seats }: Scenario, summary: Summary): string =>
  table(
    ["Delegation", "Mean", "Quartiles, 0 to 100", "Above walk-away"],
    Object.entries(summary.seats).map(([id, seat]) => [
      escaped(seats[id]?.name ?? id),
      `${seat.mean.toFixed(1)} ± ${seat.margin.toFixed(1)}`,
      box(seat),
      percent(seat.aboveWalkAway),
    ]),
  );

const options = ({ tables }: Scenario, summary: Summary): string =>
  Object.values(tables)
    .flatMap(({ title, issues }) => [
      `<h3>${escaped(title)}</h3>`,
      ...Object.entries(issues).map(([id, issue]) =>
        table(
          [issue.title, "Share", "Of the texts adopted"],
          Object.values(issue.options).map((option, i) => {
            const part = summary.options[id]?.[i] ?? 0;
            return [escaped(option.title), percent(part), bar(part)];
          }),
        ),
      ),
    ])
    .join("");

const cards = ({ cards: all }: Scenario, summary: Summary): string =>
  table(
    ["Card", "Held", "Played", "Share", "Score, played less held back"],
    Object.entries(summary.cards).map(([id, use]) => [
      escaped(all[id]?.title ?? id),
      String(use.held),
      String(use.played),
      bar(use.held === 0 ? 0 : use.played / use.held),
      use.effect === null ? "" : use.effect.toFixed(1),
    ]),
  );

const promises = ({ promises: { byKind } }: Summary): string =>
  table(
    ["Kind", "Kept", "Broken", "Lapsed"],
    Object.entries(byKind).map(([kind, { kept, broken, lapsed }]) => [
      escaped(kind),
      ...[kept, broken, lapsed].map(String),
    ]),
  );

const tracks = ({ tracks: all }: Scenario, summary: Summary): string =>
  table(
    ["Track", "Over the rounds", "At the end"],
    Object.entries(summary.tracks).map(([id, points]) => [
      escaped(all[id]?.title ?? id),
      line(points, [all[id]?.min ?? 0, all[id]?.max ?? 100]),
      (points.at(-1)?.mean ?? 0).toFixed(1),
    ]),
  );

/** The report as one page that needs nothing else: plots are drawn in it, no script runs. */
export function reportHtml(scenario: Scenario, summary: Summary, comparison: Comparison | null): string {
  const part = (title: string, body: string) => `<h2>${escaped(title)}</h2>${body}`;
  const versus =
    comparison === null
      ? ""
      : part(
          "Against standard bots in the same matches",
          table(
            ["Delegation", "Difference of the score (95 % interval)"],
            Object.entries(comparison).map(([seat, one]) => [
              escaped(scenario.seats[seat]?.name ?? seat),
              estimate(one),
            ]),
          ),
        );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(scenario.title)}: ${summary.games} matches of bots</title><style>${STYLE}</style><main><h1>${escaped(scenario.title)}</h1><p>${summary.games} matches of bots. A text was adopted in ${percent(summary.textAdopted)}; the first reading was broken in ${percent(summary.firstReadingBroken)}. A match has ${summary.motions.toFixed(1)} motions, ${summary.brokenMotions.toFixed(1)} of them broken.</p>${[
    part(
      "Endings",
      sharesOf(summary.endings, (id) => scenario.endings[id]?.title ?? id),
    ),
    part("Scores", scores(scenario, summary)),
    versus,
    part("Texts", options(scenario, summary)),
    part("Cards", cards(scenario, summary)),
    part(
      "Favours",
      sharesOf(summary.favours, (id) => scenario.favours[id]?.title ?? id),
    ),
    part("Promises", promises(summary)),
    part("Tracks", tracks(scenario, summary)),
  ].join("")}</main></html>`;
}
