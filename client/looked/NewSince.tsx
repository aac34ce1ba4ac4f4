import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

/** A line in a list: from here on, downwards or upwards, everything is new since the reader last looked. */
export function NewSince({ upwards = false }: { readonly upwards?: boolean }) {
  const { ui } = useTable();
  return (
    <li class="new-since">
      <Icon name={upwards ? "up" : "down"} size="s" />
      <span>{ui.looked.newSince}</span>
    </li>
  );
}

/** On a part that is not as it was when the reader last looked. */
export function NewTag() {
  const { ui } = useTable();
  return (
    <span class="new-tag" title={ui.looked.newSince}>
      {ui.looked.new}
    </span>
  );
}
