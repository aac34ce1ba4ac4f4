import type { DraftTable, TableCounts } from "../../shared/protocol/draft.ts";
import { nameWithin } from "../../shared/text/names.ts";
import { language, ui } from "../text.ts";
import { narrow } from "../ui/narrow.ts";
import { Wide } from "../ui/Wide.tsx";
import { IssueList } from "./IssueList.tsx";
import { solutionsOf } from "./solutions.ts";

/** How many packages there are, how many all members could accept, how many nobody can better for all. */
function Counts({ counts }: { readonly counts: TableCounts }) {
  const words = ui().trying.counts;
  const cells = [
    [words.packages, counts.packages],
    [words.acceptable, counts.acceptable],
    [words.pareto, counts.pareto],
  ] as const;
  return (
    <dl class="counts">
      {cells.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="numbers">{ui().trying.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The clauses with their options, and which of them the bargaining solutions take. */
function Issues({ table }: { readonly table: DraftTable }) {
  const words = ui().trying;
  const solutions = solutionsOf(table, table.issues);
  return (
    <Wide label={words.tables}>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.clause}</th>
            <th scope="col">{words.options}</th>
            {solutions.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.issues.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">{issue.title}</th>
              <td>{issue.options.map(({ title }) => title).join(" · ")}</td>
              {solutions.map(({ name, on }) => (
                <td key={name}>{on(issue)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

interface Props {
  readonly table: DraftTable;
  /** The language that its scenario is told in. */
  readonly written: string;
}

/** One table: who decides and how, what about, and what could be agreed. */
export function TableSummary({ table, written }: Props) {
  const { trying: words, deciding } = ui();
  const nameOf = (party: string): string => {
    const member = table.members.find(({ id }) => id === party);
    return member ? nameWithin(member, { written, spoken: language.value.code }) : party;
  };
  return (
    <section class="try-table" aria-label={table.title}>
      <h3 class="heading-3">{table.title}</h3>
      <p>
        {deciding.rule({ ...table, members: table.members.map(({ id }) => id) }, nameOf)}{" "}
        {deciding.procedures[table.procedure]}
      </p>
      <p class="caption">
        {words.members(table.members.map(({ name }) => name))}{" "}
        {table.observers.length > 0 && words.observers(table.observers)}{" "}
        {table.readings > 0 && words.readings(table.readings)}
      </p>
      {table.counts ? (
        <Counts counts={table.counts} />
      ) : (
        <p class="notice-line">{words.uncounted(table.combinations)}</p>
      )}
      {narrow.value ? <IssueList table={table} /> : <Issues table={table} />}
    </section>
  );
}
