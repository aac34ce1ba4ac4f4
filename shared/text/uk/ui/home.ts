import type { home as english } from "../../en/ui/home.ts";

/** Words for what needs consent at home. */
export const home: typeof english = {
  title: "Удома",
  lead: "Дещо з узгодженого наприкінці зараховується лише за згоди у власній країні. Усі бачать, як із цим стоять справи, крім випадків, коли це залежить від чогось таємного; рішення ухвалюється лише раз, коли скінчиться останній раунд.",
  states: { consent: "Сьогодні пройшло б", refused: "Сьогодні не пройшло б", unknown: "Вам невідомо" },
  verdicts: { consent: "Згоду дано", refused: "У згоді відмовлено" },
  notAsked: "Не запитували",
  notAskedCount: (count) => `Не запитували (${count})`,
  needs: (condition) => `Умова: ${condition}.`,
  forIssue: (issue, option) => `Для формулювання «${option}» і далі, пункт «${issue}».`,
  otherwise: (option) => `Без згоди пункт рахується як «${option}».`,
  forFavour: (favour) => `Для послуги «${favour}». Без згоди вона нікому нічого не варта.`,
  forCard: (card) =>
    `Для картки${card === null ? ", якої ще не зіграно" : ` «${card}»`}. Без згоди від неї зрештою лишиться небагато.`,
  countsAs: (option) => `Рахується як: ${option}.`,
  because: (matters) => `Удома відмовлено у згоді: ${matters}.`,
  none: "Ніщо з узгодженого не потребувало згоди вдома.",
  why: "Чому і звідки це",
  about: (title) => `Удома: ${title}`,
};
