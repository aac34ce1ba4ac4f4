import { ui } from "../text.ts";

/** The name of the game, and the way back to the first page. */
export const PageHead = () => (
  <header class="page-head">
    <a href="/" class="page-name">
      {ui().landing.name}
    </a>
  </header>
);
