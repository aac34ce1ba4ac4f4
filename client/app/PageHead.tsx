import { ui } from "../text.ts";
import { SettingsButton } from "../ui/SettingsButton.tsx";

/** The name of the game, and the way back to the first page. */
export const PageHead = () => (
  <header class="page-head">
    <a href="/" class="page-name">
      {ui().landing.name}
    </a>
    <SettingsButton />
  </header>
);
