import type { trying as english } from "../../en/ui/trying.ts";
import { listed } from "../lists.ts";
import { CARDS, counted, type Forms } from "../plurals.ts";

const format = new Intl.NumberFormat("uk-UA");
const number = (count: number): string => format.format(count);
const ADVICE: Forms = ["порада", "поради", "порад"];
const ERRORS: Forms = ["помилка", "помилки", "помилок"];
const PROBLEMS: Forms = ["проблема", "проблеми", "проблем"];

/** What can be wrong with files before they are read. */
const refused: typeof english.refused = {
  noYaml: () => "Тут немає файлу, який закінчується на .yaml. Оберіть теку, в якій лежить сценарій.",
  tooManyFiles: () => "Тут забагато файлів. Оберіть теку одного сценарію, щонайбільше 200 файлів YAML.",
  tooLarge: () => "Файли завеликі: разом вони можуть мати 1 МіБ тексту.",
  zipTooLarge: () => "Цей .zip більший за 4 МіБ. Стисніть лише теку сценарію, без зображень.",
  zipBroken: () =>
    "Цей .zip не читається: він пошкоджений, захищений паролем або стиснений незвичним способом. Стисніть теку наново.",
  unpacksTooLarge: () => "У цьому .zip набагато більше, ніж сценарій: розпакування зупинено.",
  badPath: (path) =>
    `Файл «${path}» не можна прийняти: його ім’я виводить за межі теки, задовге чи заглибоке, має незвичні знаки або трапляється двічі.`,
  unreadable: () => "Файли не читаються. Якщо вони змінилися, відколи ви їх обрали, оберіть їх ще раз.",
};

/** Words of the page on which an author tries a scenario. */
export const trying: typeof english = {
  title: "Випробувати сценарій",
  open: "Випробувати власний сценарій",
  openHint:
    "Перевірте сценарій, який ви написали або змінили, і зіграйте його зі своєю групою. Він лишається вашим.",
  lead: "Оберіть теку сценарію або її .zip. Ви прочитаєте, що в ньому не так, за файлами й рядками; або, якщо все гаразд, що в ньому є, і зможете почати з ним гру.",
  choose: "Оберіть сценарій",
  drop: "Перетягніть сюди теку, .zip або файли .yaml",
  dropAgain: "Щось змінилося? Перетягніть сюди або оберіть ще раз.",
  chooseAgain: "Щось змінилося? Оберіть ще раз.",
  letGo: "Відпустіть, щоб перевірити",
  chooseFolder: "Обрати теку",
  chooseFile: "Обрати .zip або файли .yaml",
  limits:
    "До 200 файлів YAML, по 256 КіБ кожен і 1 МіБ разом; усе інше в теці не береться. Їх читають на цьому сервері й не зберігають: лише гра, яку ви почнете, зберігає свій сценарій.",
  reading: "Читаємо файли…",
  checking: (folder) => `Перевіряємо: ${folder || "файли"}…`,
  sound: (id, advice) =>
    advice === 0 ? `${id}: усе гаразд.` : `${id}: усе гаразд; є ${counted(advice, ADVICE)}.`,
  faulty: (id, errors, advice) =>
    `${id}: ще не можна грати; ${counted(errors, ERRORS)}${advice === 0 ? "" : ` і ${counted(advice, ADVICE)}`}.`,
  refused,
  severity: { error: "Помилка", warning: "Порада" },
  place: (line, column) => `рядок ${line}, стовпець ${column}`,
  here: "Ось це місце",
  problems: (count) => counted(count, PROBLEMS),
  files: "Файли з проблемами",
  ofBase: (file) => `${file} (у сценарії, який цей розширює)`,
  wholeFolder: "Тека загалом",
  untold: (count) => `Ще ${counted(count, PROBLEMS)} цього роду; про це скажемо, коли ці буде виправлено.`,
  tabs: {
    summary: () => "Виклад",
    sources: () => "Джерела",
    advice: (count) => `Поради (${count})`,
  },
  number,
  seats: "Делегації",
  hand: (cards, objectives) =>
    [
      ...(cards > 0 ? [counted(cards, CARDS)] : []),
      ...(objectives > 0 ? [`${counted(objectives, ["ціль", "цілі", "цілей"])} на вибір`] : []),
    ].join(", ") || "без карток, без цілей",
  automata: (names) => `Поряд із ними, за власним правилом: ${listed(names)}.`,
  tables: "Столи",
  members: (names) => `Учасники: ${listed(names)}.`,
  observers: (names) => `Спостерігачі: ${listed(names)}.`,
  readings: (count) => `Увесь текст має ${counted(count, ["читання", "читання", "читань"])}.`,
  clause: "Пункт",
  options: "Варіанти, від першого",
  counts: {
    hint: "Пораховано, перш ніж щось сталося. Прийнятні: варті щонайменше стільки, скільки відсутність тексту, для кожного учасника або для стількох, скільки вимагає правило столу. У множині Парето, прийнятні чи ні: жоден інший пакет не кращий для одного учасника й не гірший для жодного. Два розв’язки обрано серед пакетів, прийнятних для кожного учасника. Неш: найбільший добуток того, що учасники здобувають порівняно з відсутністю тексту. Калаї–Смородинський: кожен здобуває якомога рівнішу частку найбільшого, що міг би здобути.",
    packages: "пакети",
    acceptable: "з них прийнятні",
    pareto: "з них у множині Парето",
    nash: "Неш",
    kalaiSmorodinsky: "Калаї — Смородинський",
    takes: (solution, option) => `${solution}: ${option}`,
  },
  uncounted: (combinations) =>
    combinations < 1e9
      ? `Кількість поєднань його пунктів: ${number(combinations)}. Забагато, щоб рахувати тут.`
      : "Його пункти можна поєднати понад мільярдом способів: забагато, щоб рахувати тут.",
  rounds: "Раунди",
  events: (fixed, drawn) =>
    `${counted(fixed, ["подія", "події", "подій"])} у своєму раунді, ще ${drawn}, з яких тягнуть жереб.`,
  endings: "Завершення",
  favours: "Послуги",
  tracks: "Показники",
  languages: (codes) => `Мови: ${codes.join(", ")}.`,
  start: "Зіграти зі своєю групою",
  startHint:
    "Увійти може лише той, хто має код або ваше посилання. Сценарій більше нікому не пропонується і зберігається лише разом із грою.",
  whole: "Частини",
};
