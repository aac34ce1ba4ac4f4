import type { Bounds, Clauses } from "../../shared/model/deal.ts";
import { optionsOf } from "../../shared/model/scenarioIndex.ts";
import { useTable } from "../play/useTable.ts";
import { Choice } from "../ui/Choice.tsx";
import { Icon } from "../ui/Icon.tsx";

/** As many as the rule takes. */
const MOST_CLAUSES = 8;
const ANY: Bounds = { atLeast: null, atMost: null };

interface ClauseProps {
  readonly issue: string;
  readonly bounds: Bounds;
  readonly onChange: (bounds: Bounds) => void;
}

function ClauseBounds({ issue, bounds, onChange }: ClauseProps) {
  const { view, names, ui } = useTable();
  const options = optionsOf(view.scenario, issue).map((id): [string, string] => [
    id,
    names.option(issue, id),
  ]);
  const one = (id: string) => (id === "" ? null : id);
  return (
    <>
      <Choice
        label={ui.deals.atLeast}
        value={bounds.atLeast ?? ""}
        options={[["", ui.deals.any], ...options]}
        onChoose={(id) => onChange({ ...bounds, atLeast: one(id) })}
      />
      <Choice
        label={ui.deals.atMost}
        value={bounds.atMost ?? ""}
        options={[["", ui.deals.any], ...options]}
        onChoose={(id) => onChange({ ...bounds, atMost: one(id) })}
      />
    </>
  );
}

interface ClausesProps {
  /** Clauses that can be chosen. */
  readonly of: readonly string[];
  readonly on: Clauses;
  readonly setOn: (on: Clauses) => void;
}

/** The clauses that a promise is about, each with its bounds. */
export function ClauseFields({ of, on, setOn }: ClausesProps) {
  const { names, ui } = useTable();
  const left = of.filter((issue) => !(issue in on));
  const replace = (issue: string, next: string) =>
    setOn(Object.fromEntries(Object.entries(on).map(([key, b]) => (key === issue ? [next, ANY] : [key, b]))));
  return (
    <>
      {Object.entries(on).map(([issue, bounds]) => (
        <fieldset key={issue} class="bounds">
          <legend class="hidden-text">{names.issue(issue)}</legend>
          <Choice
            label={ui.draft.clause}
            value={issue}
            options={[issue, ...left].map((id) => [id, names.issue(id)])}
            onChoose={(next) => replace(issue, next)}
          />
          <ClauseBounds {...{ issue, bounds }} onChange={(b) => setOn({ ...on, [issue]: b })} />
        </fieldset>
      ))}
      {left.length > 0 && Object.keys(on).length < MOST_CLAUSES && (
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={() => setOn({ ...on, [left[0] ?? ""]: ANY })}
        >
          <Icon name="plus" size="s" /> {ui.deals.addClause}
        </button>
      )}
    </>
  );
}
