import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { handoverShown } from "./handoverShown.ts";

/** Opens the handover page of the viewer's own seat. */
export function HandoverButton() {
  const { view, ui } = useTable();
  if (view.own === null) return null;
  return (
    <button
      type="button"
      class="button button-secondary button-small"
      onClick={() => {
        handoverShown.value = true;
      }}
    >
      <Icon name="file" size="s" /> {ui.handover.open}
    </button>
  );
}
