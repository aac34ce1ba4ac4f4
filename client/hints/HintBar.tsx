import type { View } from "../../shared/model/view.ts";
import { momentShown, phoneTab } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { narrow } from "../ui/narrow.ts";
import { OneLine } from "../ui/OneLine.tsx";
import { type HintId, hintsFor, type Sight } from "./hintsFor.ts";
import { closeHint, isClosed, wantHints } from "./hintsKept.ts";

function inSight(view: View): Sight {
  if (momentShown(view) !== null) return "moment";
  return narrow.value && phoneTab.value !== "draft" ? "other" : "draft";
}

function HintActs({ hint }: { readonly hint: HintId }) {
  const { hints: words } = useTable().ui;
  return (
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
  );
}

/** A short explanation of what is to be done now, for whoever does it for the first time. */
export function HintBar() {
  const { view, ui } = useTable();
  const hint = hintsFor(view, inSight(view)).find((one) => !isClosed(one));
  if (hint === undefined) return null;
  const words = ui.hints;
  return (
    <aside class="hint-bar" aria-label={words.title}>
      <Icon name="help" />
      <OneLine key={hint} acts={<HintActs hint={hint} />}>
        {words.of[hint]}
      </OneLine>
    </aside>
  );
}
