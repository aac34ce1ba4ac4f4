import type { War } from "../../model/party.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Check, Finding } from "../overview.ts";
import { listed } from "../suggest.ts";

/** Whoever observes a table is no member of it. */
export const observers: Check = ({ scenario }) =>
  Object.entries(scenario.tables).flatMap(([table, { members, observers }]) =>
    observers.flatMap((party, index): readonly Finding[] => {
      if (!members.includes(party)) return [];
      const message = `\`${party}\` is a member of this table and can't observe it as well.`;
      return [{ path: ["tables", table, "observers", index], code: "member-and-observer", message }];
    }),
  );

/** A private shift of a walk-away value is one at a table where the seat has such a value, from less to more. */
export const shifts: Check = ({ scenario }) =>
  Object.entries(scenario.seats).flatMap(([seat, { walkAwayShift }]): readonly Finding[] => {
    const table = walkAwayShift && scenario.tables[walkAwayShift.table];
    if (!walkAwayShift || !table) return [];
    const path = ["seats", seat, "walkAwayShift"];
    if (walkAwayShift.from > walkAwayShift.to)
      return [
        { path: [...path, "from"], code: "bad-numbers", message: "`from` must not be greater than `to`." },
      ];
    if (table.members.includes(seat) || Object.hasOwn(table.noText, seat)) return [];
    const message = `\`${seat}\` is no member of \`${walkAwayShift.table}\` and has no \`noText\` value there that could be shifted.`;
    return [{ path: [...path, "table"], code: "shift-without-membership", message }];
  });

/** The text that scores nothing is worth less than the one that scores all. */
export const anchors: Check = ({ scenario }) =>
  Object.entries(scenario.seats).flatMap(([seat, { zero, hundred }]): readonly Finding[] => {
    if (zero === undefined || hundred === undefined || zero < hundred) return [];
    const message = `\`hundred\` (${hundred}) must be greater than \`zero\` (${zero}).`;
    return [{ path: ["seats", seat, "hundred"], code: "anchors-reversed", message }];
  });

function warFindings(
  { defender, attacker, escalation, front }: War,
  tracks: Scenario["tracks"],
): readonly Finding[] {
  const when = (faulty: boolean, finding: Finding): readonly Finding[] => (faulty ? [finding] : []);
  const most = tracks[escalation.track]?.max ?? Number.POSITIVE_INFINITY;
  return [
    ...when(defender.seat === attacker.seat, {
      path: ["war", "attacker", "seat"],
      code: "same-side",
      message: `${listed([attacker.seat])} can't be on both sides.`,
    }),
    ...when(tracks[front]?.decimals === 0, {
      path: ["war", "front"],
      code: "front-not-in-tenths",
      message: `The front moves by tenths: write \`decimals: 1\` at the track \`${front}\`.`,
    }),
    ...when(escalation.above >= escalation.cap || escalation.cap > most, {
      path: ["war", "escalation", "cap"],
      code: "bad-numbers",
      message: "A wider war must become possible at a value below `cap`, and `cap` must be within the track.",
    }),
  ];
}

/** The sides at war are two, their front is counted in tenths, and a wider war begins where it can be reached. */
export const war: Check = ({ scenario }) => (scenario.war ? warFindings(scenario.war, scenario.tracks) : []);
