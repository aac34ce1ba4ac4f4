import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";

/** Words of the timeline: who did what in which round. */
export const timeline: Language["ui"]["timeline"] = {
  round: (number) => `Раунд ${number}`,
  seat: "Делегація",
  hint: "Кожен раунд зліва направо: розмови, пропозиції й домовленості, картка, мовчання. Лінії з’єднують сторони домовленості.",
  plot: "Хто що зробив у якому раунді",
  asTable: "Те саме словами",
  found: (deals, broken) =>
    `${deals === null ? "Жодна домовленість не набула чинності" : `Найбільше домовленостей укладено в раунді ${deals}`}; ${
      broken === null ? "ніхто не порушив мовчання" : `мовчання вперше порушено в раунді ${broken}`
    }`,
  talk: (others) => `Розмова: ${listed(others)}`,
  plenary: "Виступ на пленарному засіданні",
  offer: "Пропозиція, з якої нічого не вийшло",
  deal: (others, fate) =>
    `Домовленість (${listed(others)}): ${{ kept: "дотримано", broken: "порушено", lapsed: "до перевірки не дійшло" }[fate]}`,
  card: (title) => `Картка: ${title}`,
  broke: (table) => `Порушено мовчання: ${table}`,
  times: (what, count) => `${what} (разів: ${count})`,
  key: {
    talk: "Розмова",
    offer: "Пропозиція",
    kept: "Домовленість: дотримано",
    broken: "Домовленість: порушено",
    lapsed: "Домовленість: до перевірки не дійшло",
    card: "Зіграно картку",
    broke: "Порушено мовчання",
  },
};
