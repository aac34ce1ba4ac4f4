import type { MotionId, TableId } from "../../shared/model/ids.ts";
import { motionOf } from "../../shared/text/names.ts";
import { Changes, WorthLine } from "../draft/MotionList.tsx";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Icon } from "../ui/Icon.tsx";

/** An earlier motion settled one of its clauses: the mover says whether the motion stands. */
export function Maintain({ table, motion: id }: { readonly table: TableId; readonly motion: MotionId }) {
  const { view, names, ui } = useTable();
  const motion = motionOf(view, id);
  const mine = motion?.mover === view.own?.seat && motion !== null;
  return (
    <>
      <p class="kicker">
        <Icon name="gavel" /> {names.table(table)}
      </p>
      <h1 class="moment-title">
        {mine
          ? ui.ballot.maintainMine
          : motion
            ? ui.ballot.maintainTheirs(names.within(motion.mover))
            : ui.ballot.maintainHidden}
      </h1>
      <p class="moment-lead">{ui.ballot.maintainRule}</p>
      {motion && <Changes changes={motion.changes} />}
      {motion && <WorthLine table={table} changes={motion.changes} />}
      {mine && (
        <p class="button-row">
          <Act kind="primary" intent={{ kind: "maintainMotion", maintain: true }}>
            {ui.ballot.maintain}
          </Act>
          <Act intent={{ kind: "maintainMotion", maintain: false }}>{ui.ballot.drop}</Act>
        </p>
      )}
    </>
  );
}
