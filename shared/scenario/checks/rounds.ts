import type { Scenario } from "../../model/scenario.ts";
import type { Check, Finding } from "../overview.ts";
import { listed, suggestion } from "../suggest.ts";

interface Meets {
  readonly round: string;
  readonly table: string;
  readonly issues: readonly string[] | null;
  readonly concludes: boolean;
}

/** All meetings in the order in which they are held. */
const meetingsOf = (scenario: Scenario): readonly Meets[] =>
  Object.entries(scenario.rounds).flatMap(([round, { meets }]) =>
    Object.entries(meets).map(([table, { issues, concludes }]) => ({
      round,
      table,
      issues: issues ?? null,
      concludes,
    })),
  );

/** A meeting takes issues of its own table. */
export const agendas: Check = ({ scenario, ids, whole }) =>
  meetingsOf(scenario).flatMap(({ round, table, issues }) =>
    (issues ?? []).flatMap((issue, index): readonly Finding[] => {
      const own = Object.keys(scenario.tables[table]?.issues ?? {});
      if (own.includes(issue) || !scenario.tables[table] || !whole(["tables", table, "issues"])) return [];
      const path = ["rounds", round, "meets", table, "issues", index];
      if (!ids.issue.includes(issue))
        return [
          {
            path,
            code: "unknown-issue",
            message: `There is no issue \`${issue}\`. ${suggestion(issue, own)}`,
          },
        ];
      const message = `\`${issue}\` is an issue of another table: \`${table}\` can't take it.`;
      return [{ path, code: "issue-of-other-table", message }];
    }),
  );

function conclusionOf(meetings: readonly Meets[]): readonly Finding[] {
  const at = ({ round, table }: Meets) => ["rounds", round, "meets", table];
  const end = meetings.findIndex(({ concludes }) => concludes);
  if (end < 0) return [];
  return meetings.slice(end + 1).map((meeting): Finding => {
    if (meeting.concludes)
      return {
        path: [...at(meeting), "concludes"],
        code: "concludes-twice",
        message: `\`${meeting.table}\` has concluded before: a table concludes once.`,
      };
    const message = `\`${meeting.table}\` can't meet here: it has concluded in an earlier round.`;
    return { path: at(meeting), part: "key", code: "meets-after-conclusion", message };
  });
}

/** A table meets at least once and concludes at most once, in its last meeting; readings need that meeting. */
export const meetings: Check = ({ scenario, whole }) =>
  Object.entries(scenario.tables).flatMap(([id, table]): readonly Finding[] => {
    const own = meetingsOf(scenario).filter((meeting) => meeting.table === id);
    const path = ["tables", id];
    const findings = conclusionOf(own);
    if (!whole("rounds")) return findings;
    if (own.length === 0)
      return [{ path, part: "key", code: "never-meets", message: `\`${id}\` meets in no round.` }];
    if (table.readings === 0 || own.some(({ concludes }) => concludes)) return findings;
    const message = `\`${id}\` has readings, but no meeting concludes: write \`concludes: true\` at its last one.`;
    return [...findings, { path: [...path, "readings"], code: "readings-without-conclusion", message }];
  });

/** An issue that no meeting takes stays at its first option (a card could still settle it). */
export const untaken: Check = ({ scenario, whole }) =>
  Object.entries(scenario.tables).flatMap(([table, { issues }]): readonly Finding[] => {
    const own = meetingsOf(scenario).filter((meeting) => meeting.table === table);
    const never = Object.keys(issues).filter((issue) =>
      own.every((meeting) => meeting.issues?.includes(issue) === false),
    );
    if (own.length === 0 || never.length === 0 || !whole("rounds", "tables")) return [];
    const message = `No meeting takes ${listed(never)}.`;
    return [
      {
        path: ["tables", table, "issues", never[0] ?? ""],
        part: "key",
        code: "issue-never-taken",
        message,
        severity: "warning",
      },
    ];
  });

/** Fixed events are marked as such and belong to one round; there are enough others to draw from. */
export const roundEvents: Check = ({ scenario, whole }) => {
  const named = Object.entries(scenario.rounds).flatMap(([round, { event }]) =>
    event === undefined ? [] : [{ round, event }],
  );
  const ofRounds = named.flatMap(({ round, event }, index): readonly Finding[] => {
    const path = ["rounds", round, "event"];
    if (named.findIndex((one) => one.event === event) < index)
      return [
        { path, code: "event-named-twice", message: `\`${event}\` happens in an earlier round already.` },
      ];
    if (scenario.events[event]?.fixed !== false) return [];
    return [
      {
        path,
        code: "event-not-fixed",
        message: `\`${event}\` could be drawn in another round: write \`fixed: true\` at it.`,
      },
    ];
  });
  const unused = Object.entries(scenario.events).flatMap(([event, { fixed }]): readonly Finding[] => {
    if (!fixed || named.some((one) => one.event === event) || !whole("rounds")) return [];
    const message = `\`${event}\` is fixed, but no round names it: it never happens.`;
    return [
      { path: ["events", event], part: "key", code: "fixed-event-unused", message, severity: "warning" },
    ];
  });
  return [...ofRounds, ...unused, ...drawn(scenario, whole("rounds", "events"))];
};

function drawn({ rounds, events }: Scenario, whole: boolean): readonly Finding[] {
  const draws = Object.entries(rounds).filter(([, round]) => round.draws);
  const drawable = Object.values(events).filter(({ fixed }) => !fixed).length;
  const short = draws[drawable];
  if (!short || !whole) return [];
  const message = `${draws.length} rounds draw an event, but there ${drawable === 1 ? "is" : "are"} only ${drawable} to draw: write \`draws: false\` at a round, or add events.`;
  return [{ path: ["rounds", short[0]], part: "key", code: "too-few-events", message, severity: "warning" }];
}
