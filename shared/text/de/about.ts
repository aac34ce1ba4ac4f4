import type { MotionId, SilenceId, TableId } from "../../model/ids.ts";
import { readingOf } from "../../model/silence.ts";
import type { Names } from "../names.ts";
import { issuesIn, quoted } from "./lists.ts";

/** Nominative, accusative, dative: who, whom, to whom. */
type Case = "nom" | "acc" | "dat";

const MOTION: Readonly<Record<Case, readonly [yours: string, known: string, unknown: string]>> = {
  nom: ["Ihr", "der", "ein"],
  acc: ["Ihren", "den", "einen"],
  dat: ["Ihrem", "dem", "einem"],
};
const WHOLE: Readonly<Record<Case, string>> = {
  nom: "der ganze Text",
  acc: "den ganzen Text",
  dat: "dem ganzen Text",
};

/** "der Antrag (Türkei) zu „Fonds“", "Ihrem Antrag zu „Fonds“". */
export function motionText(id: MotionId, names: Names, as: Case): string {
  const motion = names.motion(id);
  const [yours, known, unknown] = MOTION[as];
  if (!motion) return `${unknown} Antrag`;
  const on = `zu ${issuesIn(motion.changes, names)}`;
  return motion.mover === names.you
    ? `${yours} Antrag ${on}`
    : `${known} Antrag (${names.party(motion.mover)}) ${on}`;
}

/** The whole of a table's text: "der ganze Text („Entwurf des Kommuniqués“)". */
export const wholeText = (table: TableId, names: Names, as: Case): string =>
  `${WHOLE[as]} (${quoted(names.text(table))})`;

/** What a silence is about: a motion, or the whole of a text. */
export function silenceText(id: SilenceId, names: Names, as: Case): string {
  const reading = readingOf(id);
  return reading === null ? motionText(id, names, as) : wholeText(reading.table, names, as);
}
