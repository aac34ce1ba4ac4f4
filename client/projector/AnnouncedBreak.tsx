import type { Announcement } from "../../shared/model/silence.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

/** Who said in plenary that it will break silence, and why. */
export function AnnouncedBreak({ announcement: { seat, reason } }: { readonly announcement: Announcement }) {
  const { names, ui } = useTable();
  return (
    <>
      <Icon name="hand" />{" "}
      <span>
        <b>{ui.announcing.did(names.within(seat))}</b> {names.reason(reason)}
      </span>
    </>
  );
}
