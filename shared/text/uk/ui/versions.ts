import type * as english from "../../en/ui/versions.ts";
import { counted } from "../plurals.ts";

/** Words of a text's earlier versions, and of what was changed between two of them. */
export const versions: typeof english.versions = {
  title: (text) => `${text}: версії`,
  openLong: (number, text) => `${text}, версія ${number}: що змінено`,
  from: "Зміни від",
  to: "до",
  first: "Версія 1: нічого не узгоджено",
  named: (number, mover, round) =>
    `Версія ${number}: ${mover === null ? "без подання" : `подання (${mover})`}, раунд «${round}»`,
  between: (from, to) => `Зміни від версії ${from} до версії ${to}`,
  count: (clauses) =>
    clauses === 0
      ? "Усі формулювання ті самі: що змінили, те повернули."
      : `${counted(clauses, ["пункт має", "пункти мають", "пунктів мають"])} інше формулювання або інші виноски.`,
  open: "Відкрито",
  became: "стало",
  struck: "Викреслено:",
  inserted: "Вставлено:",
  endOf: { gone: "(кінець викресленого)", new: "(кінець вставленого)" },
  movedBy: (name) => `Подання: ${name}`,
  withoutMotion: "Без подання",
  footnoteGone: "Зникло, бо пункт змінено.",
  footnoteNew: "Нове.",
};
