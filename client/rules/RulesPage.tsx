import { PageHead } from "../app/PageHead.tsx";
import { ui } from "../text.ts";
import { Rules } from "./Rules.tsx";

/** The rules, for whoever has not begun yet, or wants to hand them out. */
export const RulesPage = () => (
  <>
    <PageHead />
    <main class="page page-narrow">
      <h1>{ui().rulesPage.title}</h1>
      <Rules />
    </main>
  </>
);
