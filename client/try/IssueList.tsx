import type { DraftTable } from "../../shared/protocol/draft.ts";
import { ui } from "../text.ts";
import { solutionsOf } from "./solutions.ts";

/** The clauses of a table below each other, where a table of them is wider than the window. */
export function IssueList({ table }: { readonly table: DraftTable }) {
  const { counts: words } = ui().trying;
  return (
    <ul class="try-issues">
      {table.issues.map((issue) => (
        <li key={issue.id}>
          <b>{issue.title}</b>
          <ol>
            {issue.options.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ol>
          {solutionsOf(table, [issue]).map(({ name, on }) => (
            <p key={name} class="caption">
              {words.takes(name, on(issue))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
