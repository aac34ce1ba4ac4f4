import { progressIn, skip, taughtIn } from "../lessons/progress.ts";
import { ui } from "../text.ts";
import { hintsWanted, wantHints } from "./hintsKept.ts";

/** In a match with lessons: whether they are given. Skipped ones are taken up again where they were left. */
function LessonsChoice() {
  const match = taughtIn.value;
  if (match === null) return null;
  const words = ui().lessons;
  return (
    <label>
      <input
        type="checkbox"
        checked={!progressIn(match).skipped}
        onChange={(event) => skip(match, !event.currentTarget.checked)}
      />
      <span>
        {words.give} <span class="caption">{words.giveHint}</span>
      </span>
    </label>
  );
}

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
      <LessonsChoice />
    </fieldset>
  );
}
