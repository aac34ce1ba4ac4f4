import type { ChangeTexts } from "../change.ts";
import { quoted } from "./lists.ts";
import { signed } from "./numbers.ts";

const amountOf = (by: number, written: string): string => `${by < 0 ? "−" : "+"}${written}`;

/** What a number did, without the reason: it stands beside what moved it. */
export const changes: ChangeTexts = {
  trackShifted: ({ track, by }, names) => ({
    text: names.track(track),
    amount: amountOf(by, names.amount(track, Math.abs(by))),
  }),
  driftShifted: ({ track, by }, names) => ({
    text: `${names.track(track)}, je Runde`,
    amount: amountOf(by, names.amount(track, Math.abs(by))),
  }),
  capitalChanged: ({ by }) => ({ text: "Ihr politisches Kapital", amount: signed(by) }),
  capShifted: ({ by }) => ({ text: "Höchstwert Ihres Kapitals", amount: signed(by) }),
  penaltyIncurred: ({ points }) => ({ text: "Ihre Endwertung", amount: signed(-points) }),
  trustShifted: (shift, names) => {
    const whom = shift.in === names.you ? "Sie" : names.short(shift.in);
    const text =
      shift.of === names.you ? `Ihr Vertrauen in ${whom}` : `Vertrauen in ${whom} (${names.short(shift.of)})`;
    return { text, amount: signed(shift.by) };
  },
  worthShifted: ({ issue, option, by }, names) => ({
    text: `${quoted(names.option(issue, option))} (${names.issue(issue)}), für Sie`,
    amount: signed(by),
  }),
  walkAwayShifted: ({ table, by }, names) => ({
    text: `Kein Text am Tisch ${quoted(names.table(table))}, für Sie`,
    amount: signed(by),
  }),
};
