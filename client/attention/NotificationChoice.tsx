import { useState } from "preact/hooks";
import { ui } from "../text.ts";
import { askToNotify, notificationsAllowed } from "./allowed.ts";
import { notifying, setNotifying } from "./preferences.ts";

/** Switches notifications on, if the browser lets it; where it doesn't, it is said why. */
export function NotificationChoice() {
  const words = ui().notifying;
  const [refused, setRefused] = useState(false);
  const allowed = notificationsAllowed();
  const choose = async (on: boolean) => {
    const granted = on && (await askToNotify());
    setNotifying(granted);
    setRefused(on && !granted);
  };
  const why = allowed === "possible" ? (refused ? words.refused : null) : words[allowed];
  return (
    <fieldset class="checks">
      <legend class="label">{words.title}</legend>
      <label>
        <input
          type="checkbox"
          checked={allowed === "possible" && notifying.value}
          disabled={allowed !== "possible"}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        <span>{words.on}</span>
      </label>
      <p class="hint">{words.hint}</p>
      <p class="form-error" role="status">
        {why}
      </p>
    </fieldset>
  );
}
