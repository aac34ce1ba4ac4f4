import type { PartyId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import type { Names } from "../names.ts";
import { listed, told, whom } from "./lists.ts";

type Stances = Readonly<Record<PartyId, Stance>>;

/** What was put to members, in the accusative (подання…) and the genitive (подання…, вашого подання…). */
export interface Matter {
  readonly what: string;
  readonly ofWhat: string;
}

interface Answer extends Matter {
  readonly party: PartyId;
  readonly names: Names;
}

/** One member's open answer at a roll-call. */
export function answered(stance: Stance, { party, ofWhat, names }: Answer): string {
  const said = (answer: string) =>
    told(party, names, { you: `відповіли щодо ${ofWhat}: ${answer}.`, they: `${answer} щодо ${ofWhat}.` });
  switch (stance.kind) {
    case "keep":
      return said("«так»");
    case "reserve":
      return said(`«так» із застереженням до пункту «${names.issue(stance.issue)}»`);
    case "break":
      return `${said("«ні»").replace(/\.$/, "")}: ${names.reason(stance.reason).replace(/\.$/, "")}.`;
    case "abstain":
      return told(party, names, { you: `утрималися щодо ${ofWhat}.`, they: `утримання щодо ${ofWhat}.` });
  }
}

interface Decided extends Matter {
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
  const no = against.length === 0 ? "проти нікого" : `проти ${against.length} (${listed(against)})`;
  const none = abstained.length === 0 ? "" : `, утрималося ${abstained.length} (${listed(abstained)})`;
  return `${outcome === "adopted" ? "Ухвалено" : "Не ухвалено"} ${what}: за ${inFavour}, ${no}${none}.`;
}

/** How something came out that was put to the members of a table. */
export function decided(decision: Decided, names: Names): string {
  if (decision.called) return counted(decision, names);
  const { what, ofWhat, stances, outcome } = decision;
  const broke = who(stances, "break", names);
  if (broke.length === 0) return `Ніхто не порушив мовчання: ухвалено ${what}.`;
  return `Мовчання щодо ${ofWhat} порушено: ${listed(broke)}. ${outcome === "adopted" ? "Та все ж ухвалено." : "Не ухвалено."}`;
}
