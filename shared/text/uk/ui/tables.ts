import type * as english from "../../en/ui/tables.ts";
import { listed, ofWhom, sentence } from "../lists.ts";
import { CLAUSES_OF, capital, capitalPaid, counted, MEMBERS_OF, MOTIONS, POINTS } from "../plurals.ts";

/** Words of the draft, of motions and of the Council. */
const points = (score: number): string =>
  score === 0 ? "" : ` і ${counted(score, POINTS)} вашого підсумкового результату`;

export const draft: typeof english.draft = {
  tables: "Столи",
  clausesAndMotions: "Пункти й подання",
  clause: "Пункт",
  key: "Позначки",
  version: (number) => `Версія ${number}`,
  openClause: (first) => `відкрито (${first})`,
  marks: {
    agrees: "прохання: лишити як є",
    asks: "прохання: інші слова",
    broke: "тут порушено мовчання",
    none: "не заявлено",
  },
  meets: "У цьому раунді цей стіл збирається.",
  rests: "У цьому раунді цей стіл не збирається.",
  concluded: (text) =>
    text ? "Цей стіл завершив роботу з текстом." : "Цей стіл завершив роботу без тексту.",
  youAreMember: "Ви берете участь.",
  youAreObserver:
    "Ви спостерігаєте: бачите проєкти й можете підготувати подання, яке внесуть двоє учасників.",
  youAreOutside: "Ви не за цим столом.",
  brackets: "Варіанти в дужках",
  footnotes: "Виноски",
  reserved: (name) => `${sentence(name)}: внесено застереження до цього пункту.`,
  frozen: "Цей пункт більше не можна змінити.",
  asked: {
    position: "прохання про це",
    tabled: "подання про це",
    fallen: "подання про це не пройшло",
  },
  versions: (count) =>
    count === 1
      ? "Одна попередня зміна"
      : counted(count, ["попередня зміна", "попередні зміни", "попередніх змін"]),
  movedBy: (name) => `автор: ${name}`,
  withoutMotion: "без подання",
  position: "Ваша публічна позиція",
  wordings: "Формулювання",
  wording: "Формулювання",
  standsNow: (settled) => (settled ? "чинне зараз" : "доки відкрито"),
  noPosition: "Без позиції",
  worthTo: "Вартість для вас, у балах",
  alone: "Зміна",
  aloneLong: "Чого для вас варта ця зміна сама",
  wholeText: "Увесь текст",
  expected: "Очікувано",
  expectedLong: "Чого для вас вартий увесь текст, якщо решта завершиться так, як очікує головування",
  ifEnded: "Як є",
  ifEndedLong: "Чого для вас вартий увесь текст, якби він завершився з цією зміною і нічим іншим",
  belowWalkAway: "Гірше, ніж без тексту.",
  walkAway: (value) => `Без тексту: ${value}. Підкреслене — менше.`,
  worthKeyTitle: "Що означають стовпці",
  worthKey:
    "У балах для вас. Зміна: лише це формулювання. Очікувано: увесь текст, якщо решта завершиться так, як очікує головування. Як є: увесь текст, якби він завершився зараз таким.",
  standing: "Вказівка на час вашої відсутності",
  standingHint: "Виконується щодо подань, які зачіпають пункт, якщо ви не зробили вибору.",
  standingNone: "Немає",
};
export const motions: typeof english.motions = {
  title: "Подання",
  none: "За цим столом жодне подання не чекає.",
  waiting: (count) => (count === 1 ? "Показати подання" : `Показати ${counted(count, MOTIONS)}`),
  compose: "Нове подання",
  composeFor: (table) => `Нове подання: ${table}`,
  composeHint: ({ most, price, seconders }) =>
    `Не більше ${counted(most, CLAUSES_OF)}. ${price === 0 ? "П" : `Коштує ${capitalPaid(price)}; сплачене повертається, якщо подання ухвалять або так і не винесуть на розгляд. П`}отрібна ${seconders === 1 ? "підтримка одного учасника" : "підтримка двох учасників"}. У дужках: чого для вас варта сама зміна.`,
  leave: (title) => `Залишити як є: ${title}`,
  worth: (alone, expected, walkAway) =>
    `Для вас: ця зміна ${alone}; усе разом, якщо решта піде як очікувано, ${expected} (без тексту: ${walkAway}).`,
  table: "Внести подання",
  second: "Підтримати",
  secondLong: (name) => `Підтримати подання ${ofWhom(name)}`,
  unsecond: "Відкликати підтримку",
  unsecondLong: (name) => `Відкликати підтримку подання ${ofWhom(name)}`,
  withdraw: "Відкликати",
  withdrawLong: "Відкликати своє подання",
  secondedBy: (names) => `Підтримка: ${listed(names)}.`,
  needsSeconders: (count) =>
    count === 1 ? "Потрібна підтримка одного учасника." : `Потрібна підтримка ${counted(count, MEMBERS_OF)}.`,
  needsNone: "Зустрічний текст не потребує підтримки.",
  floor: {
    first: "На цьому першому засіданні розглядається першим; не потребує підтримки.",
    last: "На цьому останньому засіданні розглядається останнім; не потребує підтримки.",
  },
  counterText: "Зустрічний текст",
  earlier: (count) => `Попередні подання (${count})`,
  status: {
    tabled: "Внесено",
    silence: "Триває мовчання",
    adopted: "Ухвалено",
    broken: "Мовчання порушено",
    withdrawn: "Відкликано",
    illFormed: "Вже не відповідає тексту",
    untaken: "Не розглянуто",
  },
};
export const stances: typeof english.stances = {
  keep: "Зберегти мовчання",
  reserve: "Зберегти мовчання із застереженням",
  break: "Порушити мовчання",
  abstain: "Утриматися",
  reason: "Причина",
  words: "Вашими словами (необов’язково)",
  counter: "Назвіть зміну, яка б вас влаштувала (необов’язково)",
  counterNeeded: "Назвіть зміну, яка б вас влаштувала: щонайбільше два пункти",
};
export const agenda: typeof english.agenda = {
  name: "Порядок денний",
  title: "Рада відкривається",
  lead: "Подання розглядають одне за одним. Чого стіл потребує, щоб ухвалити подання, сказано під його назвою.",
  empty: "Тут подань не розглядають.",
  notPut: "Не винесено на розгляд, бо бракувало підтримки або часу; сплачене повернуто:",
  closed: "Вас немає в цій залі. Ви побачите, що виносять на розгляд її учасників.",
};
export const ballot: typeof english.ballot = {
  motionTitle: (name, yours) => (yours ? "Мовчання щодо вашого подання" : `Подання ${ofWhom(name)}`),
  /** The same once it is decided. */
  decidedTitle: (name, yours) => (yours ? "Ваше подання" : `Подання ${ofWhom(name)}`),
  readingTitle: (number) => (number === 1 ? "Перше читання всього тексту" : "Друге й останнє читання"),
  rule: (members, timed) =>
    `Ухвалюється, якщо жоден із ${counted(members, MEMBERS_OF)} не порушить мовчання${timed ? ", доки не сплив час" : ""}.`,
  onlyReading: "Читання всього тексту",
  readingRule: (last) =>
    last
      ? "Якщо хтось зараз порушить мовчання, тексту не буде, і кожному учасникові лишиться його вартість без тексту."
      : "Якщо ніхто не порушить мовчання, це і є текст. Якщо хтось порушить, переговори один раз відновляться заради зміни, яка б усіх влаштувала.",
  readingWorth: (value, walkAway) => `Для вас цей текст вартий ${value}, а його відсутність — ${walkAway}.`,
  favoursHang: (points) =>
    `Послуги, що рахуються лише з текстом або лише без нього, додаються окремо: з ним ${points}.`,
  wasOpen: "Зараз цей пункт відкритий.",
  wasSettled: (title) => `Зараз: ${title}.`,
  standsAlready: "Так уже сказано в тексті.",
  otherWords: "Інші слова, про які просять публічно",
  asksFor: (option) => `прохання: «${option}»`,
  yours: "Ваш вибір",
  free: "Безкоштовно",
  capital,
  keepHint: "Мовчання — це згода.",
  reserveHint: "Виноска від вашого імені: пункт рахується вам у збиток лише наполовину.",
  reserveOn: "Застереження до пункту",
  reservePrice: (price, left) => `капітал: ${price}, лишиться ${left}`,
  footnoteOn: (clause, points) => `${clause}: застереження дає вам ${points}`,
  footnoteIdle:
    "У цьому пункті виноска нічого для вас не змінює: з цим формулюванням його вартість для вас не менша за нуль, а виноска зменшує вдвічі лише те, що нижче за нуль.",
  againstWord: (to, { capital, trust, score }) =>
    `Ви обіцяли інше (кому: ${listed(to)}). Порушена обіцянка коштує: капітал ${capital}, довіра ${trust}, підсумковий результат ${score}.`,
  notReservable: "До того, що зараз розглядають, виноски зробити не можна.",
  breakCost: "За певну ціну",
  counterQuestion: "Чи має текст звучати так?",
  breakHint: (reading) =>
    `${reading ? "Текст" : "Подання"} не проходить. Ви називаєте причину, і вона потрапляє до протоколу.`,
  priceAlone: (price, score, left) =>
    `Якщо порушите лише ви: ${capital(price)}${points(score)}, лишиться ${left}`,
  priceCompany: (price, score, left) =>
    `Якщо порушать і інші: ${capital(price)}${points(score)}, лишиться ${left}`,
  priceCohesion: (track, alone, company) =>
    `${track}: −${Math.abs(alone)}, якщо порушення одне, −${Math.abs(company)} за кожне, якщо їх кілька`,
  priceTrust: (by) => `Довіра до вас авторів подання та тих, хто його підтримав: ${by}`,
  priceMissing: (score) =>
    `Стільки капіталу у вас немає: нестача коштує ${counted(score, POINTS)} вашого підсумкового результату`,
  confirm: {
    keep: "Зберегти мовчання",
    reserve: "Зробити застереження",
    abstain: "Утриматися",
    break: "Порушити мовчання",
  },
  notChosen: "Ще не підтверджено. Хто нічого не каже, той зберігає мовчання.",
  notConfirmed: "Ще не прийнято: натисніть кнопку вище. Хто нічого не каже, той зберігає мовчання.",
  chosen: (stance) => `Обрано: ${stance}. Інші не бачать цього, доки не скінчиться мовчання.`,
  members: "Хто вирішує",
  unseen: "Вибір приховано",
  automaton: "за публічним правилом",
  isReady: "Готово",
  isThinking: "Не готово",
  noVoice: "Тут не вирішують",
  observes: "Спостерігає",
  outside: "Не за столом",
  maintainMine: "Ваше подання ще в силі?",
  maintainHidden: "Чи ще в силі певне подання за цим столом?",
  maintainTheirs: (name) => `Чи подання ${ofWhom(name)} ще в силі?`,
  maintainRule:
    "Попереднє подання цього засідання узгодило один із його пунктів. Без відповіді його вважають відкликаним.",
  maintain: "Залишити в силі",
  drop: "Відкликати",
  reopeningTitle: "Читання зірвано. Переговори відновлено",
  reopeningRule:
    "Кожен, хто порушив мовчання, називає зміну, яка б його влаштувала. Зміни, проти яких більше ніхто не виступає, входять до проєкту, і мовчання триває ще раз. Відповіді таємні; немає відповіді — отже, «так».",
  noCounterTexts: "Жоден учасник не назвав зміни, яка б його влаштувала.",
  counterOf: (name) => `Зустрічний текст ${ofWhom(name)}`,
  yes: "Так",
  no: "Ні",
  answerLong: (yes, name) => `Зустрічний текст ${ofWhom(name)}: ${yes ? "так" : "ні"}`,
  justRevealed: "Щойно розкрито",
  revealed: "Розкрито в цьому раунді",
  broken: (names) => `Мовчання порушили: ${listed(names)}`,
  adopted: "Ніхто не порушив мовчання: ухвалено",
  textAdopted: "Ніхто не порушив мовчання: текст ухвалено",
  did: { keep: "Мовчання збережено", abstain: "Утримання", break: "Мовчання порушено" },
  reservedOn: (issue) => `Застереження до пункту «${issue}»`,
  wouldAccept: "Прийнятна зміна:",
};
