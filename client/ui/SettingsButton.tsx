import { useState } from "preact/hooks";
import { NotificationChoice } from "../attention/NotificationChoice.tsx";
import { SoundChoice } from "../attention/SoundChoice.tsx";
import { HintsChoice } from "../hints/HintsChoice.tsx";
import { ui } from "../text.ts";
import { Dialog } from "./Dialog.tsx";
import { Icon } from "./Icon.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { later, UNSEEN } from "./later.tsx";
import { Scroll } from "./Scroll.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";

const Rules = later(() => import("../rules/Rules.tsx").then((part) => part.Rules), UNSEEN);

/** Opens what a reader sets for this browser alone; and the rules, wherever one is. */
export function SettingsButton() {
  const [shown, show] = useState<"settings" | "rules" | null>(null);
  const words = ui().settings;
  const close = () => show(null);
  return (
    <>
      <button
        type="button"
        class="icon-button settings-button"
        aria-label={words.title}
        title={words.title}
        onClick={() => show("settings")}
      >
        <Icon name="settings" />
      </button>
      {shown === "rules" && (
        <Dialog title={ui().rulesPage.title} onClose={close} wide>
          <Scroll label={ui().rulesPage.title}>
            <Rules />
          </Scroll>
        </Dialog>
      )}
      {shown === "settings" && (
        <Dialog title={words.title} onClose={close}>
          <p class="hint">{words.hint}</p>
          <LanguageChoice />
          <ThemeChoice />
          <HintsChoice />
          <NotificationChoice />
          <SoundChoice />
          <p>
            <button type="button" class="button button-secondary button-small" onClick={() => show("rules")}>
              <Icon name="book" size="s" /> {ui().rulesPage.title}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
