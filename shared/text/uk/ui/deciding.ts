import { vetoers } from "../../../model/decision.ts";
import type { deciding as english } from "../../en/ui/deciding.ts";
import { listed, ofWhom } from "../lists.ts";
import { fixed, measured } from "../numbers.ts";
import { counted, formOf, MEMBERS_OF } from "../plurals.ts";

type Table = Parameters<typeof english.rule>[0];
type Name = Parameters<typeof english.rule>[1];

const yes = ({ procedure }: Table): string =>
  procedure === "silence" ? "зберігають мовчання" : "кажуть «так»";
const no = ({ procedure }: Table): string => (procedure === "silence" ? "порушує мовчання" : "каже «ні»");

/** What each part of the rule asks for, as the end of "Ухвалюється, якщо …". */
function needs(table: Table, name: Name): readonly string[] {
  const { rule, members } = table;
  if (rule === "consensus") return [`жоден із ${counted(members.length, MEMBERS_OF)} не ${no(table)}`];
  const { quota, weighted } = rule;
  const total = members.reduce((sum, member) => sum + (weighted?.weights[member] ?? 0), 0);
  const veto = vetoers(table);
  return [
    ...(quota === undefined
      ? []
      : [`щонайменше ${quota} із ${counted(members.length, MEMBERS_OF)} ${yes(table)}`]),
    ...(weighted
      ? [
          `ті, хто ${yes(table)}, мають щонайменше ${weighted.quota} з ${counted(total, ["голосу", "голосів", "голосів"])}`,
        ]
      : []),
    ...(veto.length === 0
      ? []
      : [`ніхто з тих, хто має право вето (${listed(veto.map(name))}), не ${no(table)}`]),
  ];
}

const percent = (share: number): string => measured(fixed(100 * share, 1), "%");
const votesText = (votes: number): string => counted(votes, ["голос", "голоси", "голосів"]);

/** Words of the roll-call. */
const call: typeof english.call = {
  title: "Поіменне голосування",
  hint: "Відповіді відкриті й лишаються такими, як їх дано.",
  yours: "Ваша відповідь",
  now: "відповідає зараз",
  you: "Ваша черга відповідати",
  waits: "ще не опитано",
  answers: { keep: "Так", reserve: "Так, із застереженням", abstain: "Утримання", break: "Ні" },
  reservedOn: (issue) => `Так, із застереженням до пункту «${issue}»`,
  choose: { keep: "Так", reserve: "Так, із застереженням", abstain: "Утриматися", break: "Ні" },
  hints: {
    keep: "Ви за.",
    abstain: "Ні за, ні проти. Не додає голосів «за» і нічого не блокує.",
    break: "Ви проти. Ви називаєте причину, і вона потрапляє до протоколу.",
  },
  confirm: {
    keep: "Сказати «так»",
    reserve: "Сказати «так» із застереженням",
    abstain: "Утриматися",
    break: "Сказати «ні»",
  },
  unsaid: "Хто нічого не каже, коли його черга, той утримується. Відповідь не можна забрати назад.",
  notYourTurn: (name) => `Зараз черга ${ofWhom(name)}. Вас запитають, коли настане ваша.`,
  youAnswered: (answer) => `Ваша відповідь: ${answer}. Вона лишається.`,
  motionTitle: (name, yours) =>
    yours ? "Поіменне голосування щодо вашого подання" : `Поіменне голосування щодо подання ${ofWhom(name)}`,
  adopted: "Ухвалено",
  fell: "Не ухвалено",
};

/** Words of voting power and of decisions counted again. */
const counting: Pick<typeof english, "power" | "decisions"> = {
  power: {
    title: "Вага голосу",
    hint: "Скільки важив голос кожного учасника за правилом столу, перш ніж хтось щось сказав.",
    shapleyShubik: "Шеплі — Шубік",
    shapleyShubikHint:
      "Учасники приєднуються у випадковому порядку: як часто саме приєднання цього учасника забезпечує ухвалення подання?",
    banzhaf: "Банцаф",
    banzhafHint:
      "Кожен за чи проти, як випаде монета: яка частка з усіх випадків, коли один учасник сам міг змінити результат, припадає на цього.",
    member: "Учасник",
    percent,
  },
  decisions: {
    title: "Рішення, перераховані наново",
    hint: "Ті самі відповіді за іншим правилом. За ним учасники могли б відповісти інакше.",
    rule: "Рахувати за",
    rules: {
      own: "власним правилом столу",
      consensus: "консенсусом: ніхто не проти",
      majority: "простою більшістю: понад половину учасників",
      quota: "потрібною кількістю учасників",
    },
    quota: "Скільки мають бути за",
    none: "На розгляд учасників нічого не виносили.",
    pivotal: "Вирішальні",
    pivotalHint: "Вирішальний учасник сам міг змінити результат, відповівши інакше.",
    nobody: "ніхто сам",
    everybody: "кожен учасник",
    turned: (adopted) => (adopted ? "було б ухвалено" : "не було б ухвалено"),
    same: "той самий результат",
    changes: (count, all) =>
      count === 0
        ? `Ніщо не завершилося б інакше (пораховано ${all}).`
        : `Інакше завершилося б ${count} з ${all}.`,
    decision: "Рішення",
    came: "Результат",
    counted: "За цим правилом",
    adopted: "Ухвалено",
    fell: "Не ухвалено",
  },
};

/** Words about how tables decide: rules, roll-calls, counts, and voting power. */
export const deciding: typeof english = {
  rule: (table, name, timed = false) =>
    `Ухвалюється, якщо ${timed ? "до кінця відведеного часу " : ""}${listed(needs(table, name))}.`,
  votes: ({ rule, members }, name) =>
    rule === "consensus" || !rule.weighted
      ? null
      : `Голоси: ${listed(members.map((member) => `${name(member)} ${rule.weighted?.weights[member] ?? 0}`))}.`,
  votesOf: votesText,
  veto: "вето",
  procedures: {
    silence: "Учасники відповідають мовчанням, невидимо для інших.",
    rollCall: "Учасників опитують одного за одним, і вони відповідають відкрито.",
  },
  count: ({ members, weight, vetoes }, name) =>
    [
      ...(members === null ? [] : [`Потрібно учасників: ${members.needed}`]),
      ...(weight === null
        ? []
        : [
            `${weight.have} з ${weight.needed} потрібних ${formOf(weight.needed, ["голосу", "голосів", "голосів"])}`,
          ]),
      ...(vetoes.length === 0 ? [] : [`Вето: ${listed(vetoes.map(name))}`]),
    ].join(". "),
  forAgainst: (inFavour, against, abstaining) =>
    `За ${inFavour}, проти ${against}${abstaining === 0 ? "" : `, утрималося ${abstaining}`}`,
  breakHint:
    "Рахується проти подання і може лишитися в меншості. Ви називаєте причину, і вона потрапляє до протоколу.",
  reopeningRule: (table) =>
    `Кожен, хто порушив мовчання, називає зміну, яка б його влаштувала. Зміни, які стіл ухвалив би, входять до проєкту, і весь текст виносять ще раз. Відповіді таємні; хто не відповідає, ${
      table.procedure === "rollCall" ? "утримується" : "погоджується"
    }.`,
  readingRest: (last) =>
    last
      ? "Якщо текст не пройде, його не буде, і кожному учасникові лишиться його вартість без тексту."
      : "Якщо текст не пройде, переговори один раз відновляться заради зміни, яка б усіх влаштувала.",
  call,
  outvoted: (names) => `Мовчання порушено (${listed(names)}), але забракло голосів: ухвалено`,
  ...counting,
};
