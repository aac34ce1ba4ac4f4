import type { changes as english } from "../en/changes.ts";
import { signed } from "./numbers.ts";

const amountOf = (by: number, written: string): string => `${by < 0 ? "−" : "+"}${written}`;

/** What a number did, without the reason: it stands beside what moved it. */
export const changes: typeof english = {
  trackShifted: ({ track, by }, names) => ({
    text: names.track(track),
    amount: amountOf(by, names.amount(track, Math.abs(by))),
  }),
  driftShifted: ({ track, by }, names) => ({
    text: `${names.track(track)}, щораунду`,
    amount: amountOf(by, names.amount(track, Math.abs(by))),
  }),
  capitalChanged: ({ by }) => ({ text: "Ваш політичний капітал", amount: signed(by) }),
  capShifted: ({ by }) => ({ text: "Межа вашого капіталу", amount: signed(by) }),
  penaltyIncurred: ({ points }) => ({ text: "Ваш підсумковий результат", amount: signed(-points) }),
  trustShifted: (shift, names) => ({
    text: `${shift.of === names.you ? "Ваша довіра" : `${names.short(shift.of)}: довіра`} до ${
      shift.in === names.you ? "вас" : `делегації «${names.short(shift.in)}»`
    }`,
    amount: signed(shift.by),
  }),
  worthShifted: ({ issue, option, by }, names) => ({
    text: `«${names.option(issue, option)}» у пункті «${names.issue(issue)}», для вас`,
    amount: signed(by),
  }),
  walkAwayShifted: ({ table, by }, names) => ({
    text: `Без тексту за столом «${names.table(table)}», для вас`,
    amount: signed(by),
  }),
};
