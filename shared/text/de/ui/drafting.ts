import type { Asking, Ground } from "../../../model/leaning.ts";
import type { Language } from "../../language.ts";
import type { Names } from "../../names.ts";
import { ended, quoted } from "../lists.ts";

type About = Extract<Ground, { readonly issue: string; readonly option: string }>;

/** „Verdoppelt“ (Fonds). */
const words = ({ issue, option }: About, names: Names): string =>
  `${quoted(names.option(issue, option))} (${names.issue(issue)})`;
/** Where a round is known. */
const when = ({ round }: About, names: Names): string => (round === null ? "" : `, ${names.round(round)}`);

const ASKED: Readonly<Record<Asking, string>> = {
  position: "Öffentliche Position:",
  moved: "Beantragt:",
  seconded: "Unterstützt:",
  plenary: "Im Plenum gefordert:",
};

/** What somebody said or did in public, as in minutes, without a subject. */
function ground(one: Ground, names: Names): string {
  switch (one.kind) {
    case "asks":
      return `${ASKED[one.how]} ${words(one, names)}${when(one, names)}.`;
    case "asksOther":
      return `${ASKED[one.how]} ${words(one, names)}${when(one, names)}; dies kommt dem ${one.nearer ? "näher" : "nicht näher"}.`;
    case "kept":
      return `Geschwiegen${one.reserved ? ", mit Vorbehalt" : ""}: ${words(one, names)}${when(one, names)}.`;
    case "broke":
      return `Schweigen gebrochen: ${words(one, names)}${when(one, names)}. Grund: ${ended(names.reason(one.reason))}`;
    case "canLiveWith":
      return `Tragbar genannt: ${words(one, names)}${when(one, names)}.`;
    case "cannotAccept":
      return `Nicht annehmbar genannt: ${words(one, names)}${when(one, names)}.`;
    case "backs":
      return "Wer einen Antrag einbringt oder unterstützt, steht dazu.";
    case "announced":
      return `Bruch des Schweigens angekündigt. Grund: ${ended(names.reason(one.reason))}`;
    case "rule":
      return one.objects
        ? "Nach der öffentlichen Regel: Widerspruch."
        : "Nach der öffentlichen Regel: kein Widerspruch.";
    case "quiet":
      return `Nichts gesagt zu: ${names.issue(one.issue)}.`;
  }
}

/** Words of the motion composer: what a package is worth, whom it may lose, what the rule needs. */
export const drafting: Language["ui"]["drafting"] = {
  worth: {
    title: "Was es Ihnen wert ist",
    alone: "Diese Änderung allein",
    expected: "Das Ganze, wenn das Übrige ausgeht wie erwartet",
    ifEnded: "Das Ganze, wenn es jetzt so endete",
    walkAway: "Kein Text",
    below: "(schlechter als kein Text)",
  },
  support: {
    title: "Wessen Unterstützung es gewinnen oder verlieren kann",
    hint: "Nach dem, was Mitglieder öffentlich gesagt haben. Was sie wirklich wollen, kann anders sein.",
    leans: { for: "Wohl dafür", unclear: "Unklar", against: "Wohl dagegen" },
    ground,
    show: "Wessen Unterstützung er gewinnen oder verlieren kann",
  },
  needs: {
    title: "Was es braucht",
    outcomes: {
      carries: "Es ginge durch, wenn alle bei dem bleiben, was sie öffentlich gesagt haben.",
      hangs: "Es hängt an Mitgliedern, die nicht gezeigt haben, was sie wollen.",
      falls: "Es würde wohl scheitern, nach dem, was öffentlich gesagt wurde.",
    },
    inSight: ({ for: inFavour, against, abstaining }) =>
      `Wohl dafür: ${inFavour.length}, unklar: ${abstaining.length}, wohl dagegen: ${against.length}.`,
    members: (have, needed) => `Mitglieder in Sicht: ${have} von ${needed} nötigen.`,
    votes: (have, needed) => `Stimmen in Sicht: ${have} von ${needed} nötigen.`,
    vetoes: (names) => `Kann aufgehalten werden von: ${names}.`,
    seconders: (needed, likely) => {
      if (needed === 0) return "Braucht keine Unterstützung.";
      const who =
        needed === 1 ? "Braucht einen Unterstützer." : `Braucht ${needed} Mitglieder, die es mittragen.`;
      return `${who} ${likely === "" ? "Niemand in Sicht." : `In Sicht: ${likely}.`}`;
    },
    price: (price, left) =>
      price === 0
        ? "Es kostet kein Kapital."
        : `Es kostet ${price} Kapital, das Sie zurückerhalten, wenn der Antrag angenommen wird oder nie zur Entscheidung kommt; ${left} blieben.`,
    consultationPrice: (price, left) =>
      price === 0 ? "Es kostet kein Kapital." : `Es kostet ${price} Kapital; ${left} blieben.`,
    clauses: (chosen, most) => `${chosen} von höchstens ${most} Klauseln gewählt.`,
    frozen: (issues) => `Nicht mehr zu ändern: ${issues}.`,
    noChoice:
      "Wählen Sie eine Fassung; dann sehen Sie, was sie Ihnen wert ist, wessen Unterstützung sie verlieren kann und was sie braucht.",
  },
};
