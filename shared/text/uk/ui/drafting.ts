import type { Asking, Ground } from "../../../model/leaning.ts";
import type * as english from "../../en/ui/drafting.ts";
import type { Names } from "../../names.ts";
import { ended } from "../lists.ts";
import { CLAUSES_OF, capitalPaid, counted, MEMBERS_OF } from "../plurals.ts";

type About = Extract<Ground, { readonly issue: string; readonly option: string }>;

/** «Подвоїти» (Фонд). */
const words = ({ issue, option }: About, names: Names): string =>
  `«${names.option(issue, option)}» (${names.issue(issue)})`;
/** Where a round is known. */
const when = ({ round }: About, names: Names): string =>
  round === null ? "" : `, раунд «${names.round(round)}»`;

const ASKED: Readonly<Record<Asking, string>> = {
  position: "Публічна позиція:",
  moved: "Внесено подання:",
  seconded: "Підтримано подання:",
  plenary: "Прохання на пленарному засіданні:",
};

/** What somebody said or did in public, as a sentence without its subject. */
function ground(one: Ground, names: Names): string {
  switch (one.kind) {
    case "asks":
      return `${ASKED[one.how]} ${words(one, names)}${when(one, names)}.`;
    case "asksOther":
      return `${ASKED[one.how]} ${words(one, names)}${when(one, names)}; ця зміна до цього ${one.nearer ? "наближає" : "не наближає"}.`;
    case "kept":
      return `Збережено мовчання${one.reserved ? " із застереженням" : ""}: ${words(one, names)}${when(one, names)}.`;
    case "broke":
      return `Порушено мовчання: ${words(one, names)}${when(one, names)}. Причина: ${ended(names.reason(one.reason))}`;
    case "canLiveWith":
      return `Сказано, що прийнятно: ${words(one, names)}${when(one, names)}.`;
    case "cannotAccept":
      return `Сказано, що неприйнятно: ${words(one, names)}${when(one, names)}.`;
    case "backs":
      return "Хто вніс або підтримав подання, той від нього не відступає.";
    case "announced":
      return `Оголошено, що мовчання буде порушено. Причина: ${ended(names.reason(one.reason))}`;
    case "rule":
      return one.objects ? "За публічним правилом заперечує." : "За публічним правилом не заперечує.";
    case "quiet":
      return `Нічого не сказано про пункт «${names.issue(one.issue)}».`;
  }
}

/** Words of the motion composer: what a package is worth, whom it may lose, what the rule needs. */
export const drafting: typeof english.drafting = {
  worth: {
    title: "Чого це варте для вас",
    alone: "Лише ця зміна",
    expected: "Увесь текст, якщо решта завершиться як очікувано",
    ifEnded: "Увесь текст, якби він завершився зараз",
    walkAway: "Без тексту",
    below: "(гірше, ніж без тексту)",
  },
  support: {
    title: "Чию підтримку це може здобути або втратити",
    hint: "З того, що учасники казали публічно. Насправді вони можуть хотіти іншого.",
    leans: { for: "Імовірно за", unclear: "Неясно", against: "Імовірно проти" },
    ground,
    show: "Чию підтримку це може здобути або втратити",
  },
  needs: {
    title: "Що для цього потрібно",
    outcomes: {
      carries: "Подання пройшло б, якщо всі дотримаються сказаного публічно.",
      hangs: "Усе залежить від учасників, які не показали, чого хочуть.",
      falls: "Подання, мабуть, не пройшло б, судячи зі сказаного публічно.",
    },
    inSight: ({ for: inFavour, against, abstaining }) =>
      `Імовірно за: ${inFavour.length}, неясно: ${abstaining.length}, імовірно проти: ${against.length}.`,
    members: (have, needed) => `Очікувано учасників за: ${have} із потрібних ${needed}.`,
    votes: (have, needed) => `Очікувано голосів: ${have} із потрібних ${needed}.`,
    vetoes: (names) => `Можуть зупинити: ${names}.`,
    seconders: (needed, likely) =>
      needed === 0
        ? "Підтримка не потрібна."
        : `Потрібна підтримка ${counted(needed, MEMBERS_OF)}. ${likely === "" ? "Поки нікого не видно." : `Можуть підтримати: ${likely}.`}`,
    price: (price, left) =>
      price === 0
        ? "Капіталу не коштує."
        : `Коштує ${capitalPaid(price)}; сплачене повертається, якщо подання ухвалять або так і не винесуть на розгляд. Лишиться ${left}.`,
    consultationPrice: (price, left) =>
      price === 0 ? "Капіталу не коштує." : `Коштує ${capitalPaid(price)}; лишиться ${left}.`,
    clauses: (chosen, most) => `Вибрано ${chosen} із щонайбільше ${counted(most, CLAUSES_OF)}.`,
    frozen: (issues) => `Більше не можна змінити: ${issues}.`,
    noChoice:
      "Виберіть формулювання, і побачите, чого воно варте для вас, чию підтримку може втратити й що потрібно.",
  },
};
