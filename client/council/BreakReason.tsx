import type { Stance } from "../../shared/model/motion.ts";
import { Changes } from "../draft/MotionList.tsx";
import { useTable } from "../play/useTable.ts";

/** Why somebody breaks silence, in its own words too, and what it would accept; nothing for other stances. */
export function BreakReason({ stance }: { readonly stance: Stance }) {
  const { names, ui } = useTable();
  if (stance.kind !== "break") return null;
  const words = stance.words === null ? null : names.words(stance.words);
  return (
    <div class="break-reason">
      {names.reason(stance.reason)}
      {words !== null && <q>{words}</q>}
      {stance.counter !== null && (
        <>
          <span class="caption">{ui.ballot.wouldAccept}</span>
          <Changes changes={stance.counter} />
        </>
      )}
    </div>
  );
}
