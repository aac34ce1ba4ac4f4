import type { ComponentChildren } from "preact";
import { ui } from "../text.ts";

/** The buttons of a dialog: the way out first, then what it is for. */
export const DialogFoot = ({ onClose, children }: { onClose: () => void; children: ComponentChildren }) => (
  <footer class="dialog-foot">
    <button type="button" class="button button-quiet" onClick={onClose}>
      {ui().common.cancel}
    </button>
    {children}
  </footer>
);
