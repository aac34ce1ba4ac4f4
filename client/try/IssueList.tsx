import type { DraftTable } from "../../shared/protocol/draft.ts";
import { ui } from "../text.ts";
import { optionTitle } from "./optionTitle.ts";

/** The clauses of a table below each other, where a table of them is wider than the window. */
export function IssueList({ table }: { readonly table: DraftTable }) {
  const { counts: words } = ui().trying;
  const { nash = null, kalaiSmorodinsky = null } = table.counts ?? {};
  const solutions = [
    [words.nash, nash],
    [words.kalaiSmorodinsky, kalaiSmorodinsky],
  ] as const;
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
          {solutions.map(
            ([name, taken]) =>
              taken && (
                <p key={name} class="caption">
                  {words.takes(name, optionTitle(issue, taken[issue.id]))}
                </p>
              ),
          )}
        </li>
      ))}
    </ul>
  );
}
