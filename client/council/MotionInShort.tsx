import type { Motion } from "../../shared/model/motion.ts";
import { Changes } from "../draft/MotionList.tsx";
import { useTable } from "../play/useTable.ts";

/** Whose motion it is, and what it would change. */
export function MotionInShort({ motion: { mover, changes } }: { readonly motion: Motion }) {
  const { names, ui } = useTable();
  return (
    <>
      <p class="caption">{ui.ballot.decidedTitle(names.within(mover), mover === names.you)}</p>
      <Changes changes={changes} />
    </>
  );
}
