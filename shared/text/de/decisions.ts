import type { PartyId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import type { Names } from "../names.ts";
import { capitalised, ended, listed, quoted, whom } from "./lists.ts";

type Stances = Readonly<Record<PartyId, Stance>>;

interface Answer {
  /** Who answered. */
  readonly who: string;
  /** On what, in the nominative. */
  readonly what: string;
  readonly names: Names;
}

function words(stance: Stance, names: Names): string {
  switch (stance.kind) {
    case "keep":
      return "Ja.";
    case "reserve":
      return `Ja, mit Vorbehalt zu ${quoted(names.issue(stance.issue))}.`;
    case "break":
      return `Nein. ${ended(names.reason(stance.reason))}`;
    case "abstain":
      return "Enthaltung.";
  }
}

/** One member's open answer at a roll-call. */
export const answered = (stance: Stance, { who, what, names }: Answer): string =>
  `${capitalised(what)}. ${who}: ${words(stance, names)}`;

interface Decided {
  /** In the nominative. */
  readonly what: string;
  readonly stances: Stances;
  readonly outcome: "adopted" | "broken";
  /** Whether members answered openly, one after the other. */
  readonly called: boolean;
}

const who = (stances: Stances, kind: Stance["kind"], names: Names): readonly string[] =>
  Object.entries(stances)
    .filter(([, stance]) => stance.kind === kind)
    .map(([party]) => whom(party, names));

function counted({ what, stances, outcome }: Decided, names: Names): string {
  const [against, abstained] = [who(stances, "break", names), who(stances, "abstain", names)];
  const inFavour = Object.keys(stances).length - against.length - abstained.length;
  const no = against.length === 0 ? "niemand dagegen" : `${against.length} dagegen (${listed(against)})`;
  const none = abstained.length === 0 ? "" : `, ${abstained.length} enthalten (${listed(abstained)})`;
  const came = outcome === "adopted" ? "ist angenommen" : "ist gescheitert";
  return `${capitalised(what)} ${came}: ${inFavour} dafür, ${no}${none}.`;
}

/** How something came out that was put to the members of a table. */
export function decided(decision: Decided, names: Names): string {
  if (decision.called) return counted(decision, names);
  const { what, stances, outcome } = decision;
  const broke = who(stances, "break", names);
  if (broke.length === 0) return `${capitalised(what)} ist angenommen: Niemand hat das Schweigen gebrochen.`;
  return outcome === "adopted"
    ? `${capitalised(what)} ist trotzdem angenommen. Das Schweigen gebrochen: ${listed(broke)}.`
    : `${capitalised(what)} ist gescheitert. Das Schweigen gebrochen: ${listed(broke)}.`;
}
