import { ui } from "../text.ts";
import { SettingsButton } from "../ui/SettingsButton.tsx";

/** The name of the game, which leads back to the first page, and the way to the rules. */
export const PageHead = () => (
  <header class="page-head">
    <a href="/" class="page-name">
      {ui().landing.name}
    </a>
    <span class="button-row">
      <a class="button button-quiet button-small" href="#rules">
        {ui().rulesPage.title}
      </a>
      <SettingsButton />
    </span>
  </header>
);
