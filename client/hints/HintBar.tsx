import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { hintFor } from "./hintFor.ts";
import { closeHint, isClosed, wantHints } from "./hintsKept.ts";

/** A short explanation of what is to be done now, for whoever does it for the first time. */
export function HintBar() {
  const { view, ui } = useTable();
  const hint = hintFor(view);
  if (hint === null || isClosed(hint)) return null;
  const words = ui.hints;
  return (
    <aside class="hint-bar" aria-label={words.title}>
      <Icon name="help" />
      <p>{words.of[hint]}</p>
      <div class="hint-acts">
        <button
          type="button"
          class="button button-quiet button-small"
          aria-label={words.gotLong}
          onClick={() => closeHint(hint)}
        >
          {words.got}
        </button>
        <button type="button" class="button button-quiet button-small" onClick={() => wantHints(false)}>
          {words.never}
        </button>
      </div>
    </aside>
  );
}
