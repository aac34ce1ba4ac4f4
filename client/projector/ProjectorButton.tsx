import { runsTheMatch } from "../../shared/model/role.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { openProjector } from "./openProjector.ts";

/** For the host: the view for the front of the room, in a window of its own. */
export function ProjectorButton() {
  const { ui, me, session } = useTable();
  const code = session.code.value;
  if (!runsTheMatch(me.role) || code === null) return null;
  return (
    <button
      type="button"
      class="button button-quiet button-small projector-button"
      title={ui.projector.openLong}
      onClick={() => void openProjector(code)}
    >
      <Icon name="eye" size="s" /> {ui.projector.open}
    </button>
  );
}
