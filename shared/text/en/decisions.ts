import type { PartyId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import type { Names } from "../names.ts";
import { capitalised, listed, whom } from "./lists.ts";

type Stances = Readonly<Record<PartyId, Stance>>;

interface Answer {
  /** Who answered: the subject of the sentence. */
  readonly who: string;
  /** On what. */
  readonly what: string;
  readonly names: Names;
}

/** One member's open answer at a roll-call. */
export function answered(stance: Stance, { who, what, names }: Answer): string {
  switch (stance.kind) {
    case "keep":
      return `${who} said yes to ${what}.`;
    case "reserve":
      return `${who} said yes to ${what}, with a reservation on ${names.issue(stance.issue)}.`;
    case "break":
      return `${who} said no to ${what}: ${names.reason(stance.reason)}.`;
    case "abstain":
      return `${who} abstained on ${what}.`;
  }
}

interface Decided {
  readonly what: string;
  readonly stances: Stances;
  readonly outcome: "adopted" | "broken";
  /** Whether members answered openly, one after the other. */
  readonly called: boolean;
}

/** Those who answered so, as `named` calls them. */
const who = (stances: Stances, kind: Stance["kind"], named: (party: PartyId) => string): readonly string[] =>
  Object.entries(stances)
    .filter(([, stance]) => stance.kind === kind)
    .map(([party]) => named(party));

function counted({ what, stances, outcome }: Decided, names: Names): string {
  // In brackets stand names alone.
  const named = (party: PartyId): string => (party === names.you ? "you" : names.party(party));
  const [against, abstained] = [who(stances, "break", named), who(stances, "abstain", named)];
  const inFavour = Object.keys(stances).length - against.length - abstained.length;
  const no = against.length === 0 ? "nobody against" : `${against.length} against (${listed(against)})`;
  const none = abstained.length === 0 ? "" : `, ${abstained.length} abstaining (${listed(abstained)})`;
  return `${capitalised(what)} ${outcome === "adopted" ? "was adopted" : "fell"}: ${inFavour} for, ${no}${none}.`;
}

/** How something came out that was put to the members of a table. */
export function decided(decision: Decided, names: Names): string {
  if (decision.called) return counted(decision, names);
  const { what, stances, outcome } = decision;
  const broke = who(stances, "break", (party) => whom(party, names));
  if (broke.length === 0) return `Nobody broke silence: ${what} was adopted.`;
  const brokeIt = `${capitalised(listed(broke))} broke silence on ${what}.`;
  return outcome === "adopted" ? `${brokeIt} It was adopted all the same.` : `${brokeIt} It fell.`;
}
