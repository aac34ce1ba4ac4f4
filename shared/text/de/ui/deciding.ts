import { type Deciding, vetoers } from "../../../model/decision.ts";
import type { PartyId } from "../../../model/ids.ts";
import type { Language } from "../../language.ts";
import { listed } from "../lists.ts";
import { percent } from "../numbers.ts";

/** How parties are called. */
type Name = (party: PartyId) => string;

/** A table as far as its way of deciding goes. */
interface Table extends Deciding {
  readonly procedure: "silence" | "rollCall";
}

const yes = ({ procedure }: Table, one: boolean): string =>
  procedure === "silence" ? (one ? "schweigt" : "schweigen") : one ? "Ja sagt" : "Ja sagen";
const no = ({ procedure }: Table): string => (procedure === "silence" ? "das Schweigen bricht" : "Nein sagt");

/** What each part of the rule asks for, as the end of "Angenommen, wenn …". */
function needs(table: Table, name: Name): readonly string[] {
  const { rule, members } = table;
  if (rule === "consensus") return [`keines der ${members.length} Mitglieder ${no(table)}`];
  const { quota, weighted } = rule;
  const total = members.reduce((sum, member) => sum + (weighted?.weights[member] ?? 0), 0);
  const veto = vetoers(table);
  return [
    ...(quota === undefined
      ? []
      : [`mindestens ${quota} der ${members.length} Mitglieder ${yes(table, quota === 1)}`]),
    ...(weighted
      ? [`auf die, die ${yes(table, false)}, mindestens ${weighted.quota} von ${total} Stimmen entfallen`]
      : []),
    ...(veto.length === 0 ? [] : [`niemand mit Veto ${no(table)} (${listed(veto.map(name))})`]),
  ];
}

/** Words about how tables decide: rules, roll-calls, counts, and voting power. */
export const deciding: Language["ui"]["deciding"] = {
  rule: (table, name, timed = false) =>
    `Angenommen, wenn ${timed ? "bis zum Ende der Frist " : ""}${listed(needs(table, name))}.`,
  votes: ({ rule, members }, name) =>
    rule === "consensus" || !rule.weighted
      ? null
      : `Stimmen: ${listed(members.map((member) => `${name(member)} ${rule.weighted?.weights[member] ?? 0}`))}.`,
  votesOf: (votes) => (votes === 1 ? "1 Stimme" : `${votes} Stimmen`),
  veto: "Veto",
  procedures: {
    silence: "Die Mitglieder antworten unter Schweigen, ungesehen.",
    rollCall: "Die Mitglieder werden nacheinander aufgerufen und antworten offen.",
  },
  count: ({ members, weight, vetoes }, name) =>
    [
      ...(members === null ? [] : [`Nötige Mitglieder: ${members.needed}`]),
      ...(weight === null ? [] : [`${weight.have} von ${weight.needed} nötigen Stimmen`]),
      ...(vetoes.length === 0 ? [] : [`Verhindert durch ${listed(vetoes.map(name))}`]),
    ].join(". "),
  forAgainst: (inFavour, against, abstaining) =>
    `${inFavour} dafür, ${against} dagegen${abstaining === 0 ? "" : `, ${abstaining} enthalten`}`,
  breakHint: "Zählt gegen den Antrag und kann überstimmt werden. Sie nennen einen Grund, zu Protokoll.",
  reopeningRule: (table) =>
    `Wer das Schweigen bricht, nennt eine Änderung, die genügen würde. Was der Tisch annähme, geht in den Entwurf ein, und über das Ganze wird noch einmal entschieden. Antworten sind geheim; keine Antwort ${
      table.procedure === "rollCall" ? "ist eine Enthaltung" : "ist ein Ja"
    }.`,
  readingRest: (last) =>
    last
      ? "Scheitert sie, gibt es keinen Text, und jedem Mitglied bleibt sein Ausstiegswert."
      : "Scheitert sie, werden die Gespräche einmal wieder aufgenommen, für eine Änderung, die genügen würde.",
  call: {
    title: "Namentlicher Aufruf",
    hint: "Antworten sind offen und gelten, wie sie gegeben werden.",
    yours: "Ihre Antwort",
    now: "ist aufgerufen",
    you: "Sie sind aufgerufen",
    waits: "noch nicht aufgerufen",
    answers: { keep: "Ja", reserve: "Ja, mit Vorbehalt", abstain: "Enthalten", break: "Nein" },
    reservedOn: (issue) => `Ja, mit Vorbehalt zu „${issue}“`,
    choose: { keep: "Ja", reserve: "Ja, mit Vorbehalt", abstain: "Enthaltung", break: "Nein" },
    hints: {
      keep: "Sie sind dafür.",
      abstain: "Weder dafür noch dagegen. Es zählt nicht als Ja und blockiert nichts.",
      break: "Sie sind dagegen. Sie nennen einen Grund, zu Protokoll.",
    },
    confirm: {
      keep: "Ja sagen",
      reserve: "Ja sagen, mit Vorbehalt",
      abstain: "Sich enthalten",
      break: "Nein sagen",
    },
    unsaid:
      "Wer nichts sagt, wenn er an der Reihe ist, enthält sich. Eine Antwort lässt sich nicht zurücknehmen.",
    notYourTurn: (name) => `Aufgerufen ist: ${name}. Sie werden gefragt, wenn Sie an der Reihe sind.`,
    youAnswered: (answer) => `Sie haben geantwortet: ${answer}. Das gilt.`,
    motionTitle: (name, yours) =>
      yours ? "Die Mitglieder werden zu Ihrem Antrag aufgerufen" : `Namentlicher Aufruf zum Antrag (${name})`,
    adopted: "Angenommen",
    fell: "Nicht angenommen",
  },
  outvoted: (names) => `Das Schweigen gebrochen, aber überstimmt: ${listed(names)}. Angenommen`,
  power: {
    title: "Abstimmungsmacht",
    hint: "Was die Stimme jedes Mitglieds nach der Regel des Tisches wert war, bevor jemand etwas gesagt hatte.",
    shapleyShubik: "Shapley–Shubik",
    shapleyShubikHint:
      "Die Mitglieder treten in zufälliger Reihenfolge bei: Wie oft bringt gerade dieser Beitritt den Antrag durch?",
    banzhaf: "Banzhaf",
    banzhafHint:
      "Jedes Mitglied ist nach Münzwurf dafür oder dagegen: Von allen Fällen, in denen ein Mitglied allein das Ergebnis wenden könnte, der Anteil, der auf dieses entfällt.",
    member: "Mitglied",
    percent: (share) => percent(100 * share),
  },
  decisions: {
    title: "Entscheidungen, neu ausgezählt",
    hint: "Dieselben Antworten unter einer anderen Regel. Unter ihr hätten Mitglieder vielleicht anders geantwortet.",
    rule: "Auszählen nach",
    rules: {
      own: "der Regel des Tisches",
      consensus: "Konsens: niemand dagegen",
      majority: "einfacher Mehrheit: mehr als die Hälfte der Mitglieder",
      quota: "einer Mindestzahl von Mitgliedern",
    },
    quota: "Wie viele dafür sein müssen",
    none: "Den Mitgliedern lag nichts zur Entscheidung vor.",
    pivotal: "Ausschlaggebend",
    pivotalHint:
      "Ausschlaggebend: ein Mitglied, das allein mit einer anderen Antwort das Ergebnis gewendet hätte.",
    nobody: "niemand allein",
    everybody: "jedes Mitglied",
    turned: (adopted) => (adopted ? "wäre angenommen" : "wäre gescheitert"),
    same: "dasselbe Ergebnis",
    changes: (count, all) =>
      count === 0
        ? `Nichts ginge anders aus (${all} ausgezählt).`
        : `${count} von ${all} ${count === 1 ? "ginge" : "gingen"} anders aus.`,
    decision: "Entscheidung",
    came: "So ging es aus",
    counted: "So ausgezählt",
    adopted: "Angenommen",
    fell: "Gescheitert",
  },
};
