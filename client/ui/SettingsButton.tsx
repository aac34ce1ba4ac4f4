import { useState } from "preact/hooks";
import { NotificationChoice } from "../attention/NotificationChoice.tsx";
import { SoundChoice } from "../attention/SoundChoice.tsx";
import { HintsChoice } from "../hints/HintsChoice.tsx";
import { ui } from "../text.ts";
import { Dialog } from "./Dialog.tsx";
import { Icon } from "./Icon.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";

/** Opens what a reader sets for this browser alone. */
export function SettingsButton() {
  const [open, setOpen] = useState(false);
  const words = ui().settings;
  return (
    <>
      <button
        type="button"
        class="icon-button settings-button"
        aria-label={words.title}
        title={words.title}
        onClick={() => setOpen(true)}
      >
        <Icon name="settings" />
      </button>
      {open && (
        <Dialog title={words.title} onClose={() => setOpen(false)}>
          <p class="hint">{words.hint}</p>
          <LanguageChoice />
          <ThemeChoice />
          <HintsChoice />
          <NotificationChoice />
          <SoundChoice />
        </Dialog>
      )}
    </>
  );
}
