import type { ChangeTexts } from "../change.ts";
import { inside } from "./lists.ts";
import { signed } from "./numbers.ts";

const amountOf = (by: number, written: string): string => `${by < 0 ? "−" : "+"}${written}`;

/** What a number did, without the reason: it stands beside what moved it. */
export const changes: ChangeTexts = {
  trackShifted: ({ track, by }, names) => ({
    text: names.track(track),
    amount: amountOf(by, names.amount(track, Math.abs(by))),
  }),
  driftShifted: ({ track, by }, names) => ({
    text: `${names.track(track)}, each round`,
    amount: amountOf(by, names.amount(track, Math.abs(by))),
  }),
  capitalChanged: ({ by }) => ({ text: "Your political capital", amount: signed(by) }),
  capShifted: ({ by }) => ({ text: "The limit of your capital", amount: signed(by) }),
  penaltyIncurred: ({ points }) => ({ text: "Your final score", amount: signed(-points) }),
  trustShifted: (shift, names) => ({
    text:
      shift.of === names.you
        ? `Your trust in ${names.within(shift.in)}`
        : `Trust of ${names.within(shift.of)} in ${shift.in === names.you ? "you" : names.within(shift.in)}`,
    amount: signed(shift.by),
  }),
  worthShifted: ({ issue, option, by }, names) => ({
    text: `“${names.option(issue, option)}” on ${names.issue(issue)}, to you`,
    amount: signed(by),
  }),
  walkAwayShifted: ({ table, by }, names) => ({
    text: `No text at ${inside(names.table(table))}, to you`,
    amount: signed(by),
  }),
};
