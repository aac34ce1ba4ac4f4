import type { handover as english } from "../../en/ui/handover.ts";
import { ofWhom } from "../lists.ts";
import { counted } from "../plurals.ts";

/** Words of the handover page. */
export const handover: typeof english = {
  title: "Передання справ",
  titleFor: (seat) => `Передання справ: ${seat}`,
  open: "Сторінка передання справ",
  lead: "Як стоять справи вашої делегації, наскільки це відомо їй самій. До цієї сторінки можна повернутися будь-коли.",
  toMatch: "До столу",
  print: "Друкувати",
  where: "Де ми зараз",
  before: "Перший раунд ще не почався.",
  asked: "Що потрібно від вас зараз",
  awaited: "Гра чекає на вас.",
  notAwaited: "Зараз на вас ніхто не чекає.",
  offersToAnswer: (count) =>
    count === 1
      ? "Одна пропозиція чекає на вашу відповідь."
      : `На вашу відповідь чекає ${counted(count, ["пропозиція", "пропозиції", "пропозицій"])}.`,
  kept: "Хто діяв замість вас",
  since: (when) => `від ${when}`,
  start: "початку гри",
  bot: "бот",
  nobody: "ніхто: мовчання було згодою",
  somebody: "хтось",
  phase: (phase, round) => `фази «${phase}» раунду «${round}»`,
  deeds: "Що зроблено від вашого імені",
  noDeeds: "Нічого помітного.",
  deed: {
    moved: (changes, status) => `Подання: ${changes}. ${status}.`,
    seconded: (changes, mover) => `Підтримано подання ${ofWhom(mover)}: ${changes}.`,
    kept: (changes, mover) => `Збережено мовчання щодо подання ${ofWhom(mover)}: ${changes}.`,
    abstained: (changes, mover) => `Утримання щодо подання ${ofWhom(mover)}: ${changes}.`,
    broke: (changes, mover, reason) =>
      `Порушено мовчання щодо подання ${ofWhom(mover)}: ${changes}. «${reason.replace(/\.$/, "")}».`,
    reserved: (issue) => `Збережено мовчання із застереженням до пункту «${issue}».`,
    brokeReading: (text) => `Порушено мовчання на читанні тексту «${text}».`,
    played: (card) => `Зіграно картку «${card}».`,
    gave: (favour, to) => `Надано послугу «${favour}» ${ofWhom(to)}.`,
    received: (favour, from) => `Отримано послугу «${favour}» від ${ofWhom(from)}.`,
    signed: (parties) => `Укладено домовленість, з ким: ${parties}.`,
  },
  texts: "Тексти і що змінилося останнім часом",
  part: { member: "Ви берете участь.", observer: "Ви спостерігаєте.", outside: "Ви не за цим столом." },
  change: (issue, option) => `${issue}: «${option}»`,
  openClause: "відкрито",
  wasBefore: (was, round) => `Перед раундом «${round}»: «${was}»`,
  youAsk: (option) => `Ваше прохання: «${option}»`,
  waitingMotions: "Подання, що чекають",
  movedBy: (name) => `автор: ${name}`,
  noMotions: "Жодне подання не чекає.",
  owing: "Що винні ви",
  owed: "Що винні вам",
  nothingOwing: "Ви нічого не винні.",
  nothingOwed: "Вам нічого не винні.",
  due: (round) => `до кінця раунду «${round}»`,
  noDue: "без дати",
  record: (kept, broken) =>
    broken === 0
      ? `Ваші обіцянки досі: дотримано ${kept}.`
      : `Ваші обіцянки досі: дотримано ${kept}, порушено ${broken}.`,
  offers: "Відкриті пропозиції",
  noOffers: "Відкритих пропозицій немає.",
  offerFrom: (name) => `Від ${ofWhom(name)}; чекає на вас`,
  offerTo: (names) => `Кому: ${names}; чекає на них`,
  objectives: "Цілі та їхній стан",
  means: "Засоби",
  capital: (capital, cap, available) =>
    `Політичний капітал: ${capital} з ${cap}, з нього вільно ${available}.`,
  cards: "Картки на руках",
  noCards: "Карток на руках немає.",
  committed: "заявлено",
  trust: "Довіра",
  trustHint: "Від 0 до 100.",
  you: "Ви довіряєте",
  them: "Довіряють вам",
  words: "Сказане останнім часом",
  noWords: "Ще нічого не сказано.",
  from: (name, bot) => (bot ? `${name} (бот)` : name),
};
