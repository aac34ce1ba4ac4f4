import { ui } from "../text.ts";
import { hintsWanted, wantHints } from "./hintsKept.ts";

/** Whether hints are shown; switched on again, all of them are. */
export function HintsChoice() {
  const words = ui().hints;
  return (
    <fieldset class="checks">
      <legend class="label">{words.settings}</legend>
      <label>
        <input
          type="checkbox"
          checked={hintsWanted.value}
          onChange={(event) => wantHints(event.currentTarget.checked)}
        />
        <span>
          {words.show} <span class="caption">{words.showHint}</span>
        </span>
      </label>
    </fieldset>
  );
}
