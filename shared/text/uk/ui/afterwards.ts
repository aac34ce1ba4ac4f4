import type { afterwards as english } from "../../en/ui/afterwards.ts";
import { fixed, measured } from "../numbers.ts";

/** "31,4 %" from tenths of a per cent. */
const percent = (tenths: number): string => measured(fixed(tenths / 10, 1), "%");
const signed = (tenths: number): string =>
  tenths === 0 ? fixed(0, 1) : `${tenths > 0 ? "+" : "−"}${fixed(Math.abs(tenths) / 10, 1)}`;

/** Words for what came after: the estimate of a new war. */
export const afterwards: typeof english = {
  percent,
  signed,
  war: "Спалахнула ширша війна. Оцінювати вже нічого.",
  none: "Сценарій не оцінює, що було далі.",
  own: "Як завершилася ця гра",
  ownHint: "Тексти так, як вони зрештою рахуються, і світ таким, яким він є.",
  compare: "Домовленості поряд",
  compareHint:
    "Кожна у світі цієї гри: змінено лише пункти, з яких вона складається, а згоду вдома вважаємо наданою.",
  arrangement: "Домовленість",
  chance: "Імовірність",
  range: "Діапазон",
  rangeBar: `Від 0 до ${measured(100, "%")}`,
  rangeLong: (low, central, high) => `${percent(central)}, від ${percent(low)} до ${percent(high)}`,
  between: (low, high) => `діапазон від ${percent(low)} до ${percent(high)}`,
  rangeHint:
    "Діапазон показує, що вийде, якщо всі припущення водночас хибні в один бік: він ширший, ніж для кожного з них окремо.",
  look: "Розглянути",
  lookLong: (title) => `Розглянути: ${title}`,
  factors: (title) => `З чого це складається: ${title}`,
  factor: "Чинник",
  level: "Рівень",
  adds: "Додає до ймовірності",
  base: "Без жодного з них",
  total: "Разом",
  assumed: "Кожна вага є припущенням автора, якщо під назвою чинника не зазначено інше.",
  changed: "Вага: змінено тут",
  assumptions: "Припущення",
  assumptionsHint:
    "Кожна вага — здогад: авторський, доки ви його не зміните. Змінене тут лишається на цьому екрані й нічого не змінює у грі.",
  baseline: "Імовірність за рік без жодного чинника",
  levelOf: (percent) => measured(percent, "%"),
  baselineValue: (percent) => measured(fixed(percent, 1), "%"),
  weight: (title) => `${title}: як повний рівень змінює шанси`,
  times: (odds) => `× ${fixed(odds, 2)}`,
  timesLong: (odds) => {
    if (Math.abs(odds - 1) < 0.005) return "нічого не змінює";
    return odds < 1
      ? `множить шанси на ${fixed(odds, 2)}: менш імовірно`
      : `множить шанси на ${fixed(odds, 2)}: більш імовірно`;
  },
  reset: "Повернути припущення автора",
  readings: "Чиє прочитання",
  author: "Авторське",
  authorText: "Ваги, як їх задає сценарій.",
  method: "Як це обчислено",
  methodText: (years) =>
    `Шанси нової війни за рік — це шанси без жодного чинника, помножені на вагу кожного чинника в степені його рівня. Роки вважаємо однаковими й незалежними, тож за стільки років (${years}) імовірність дорівнює 1 − (1 − імовірність за рік) у степені ${years}: логістична модель ризику з дискретним часом (Cox 1972; Allison 1982). Внесок чинника — це його значення Шеплі: середня зміна за всіма порядками, у яких чинники можна долучати. Показано в десятих частках відсоткового пункту; частини в сумі дають ціле.`,
};
