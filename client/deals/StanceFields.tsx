import type { Bounds, Pledge } from "../../shared/model/deal.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { optionsOf } from "../../shared/model/scenarioIndex.ts";
import { useTable } from "../play/useTable.ts";
import { Choice } from "../ui/Choice.tsx";
import { Icon } from "../ui/Icon.tsx";
import { clausesFor, roundsAhead } from "./promiseDraft.ts";

type Stance = Extract<Pledge, { kind: "stance" }>;

interface Props {
  readonly seat: SeatId;
  readonly pledge: Stance;
  readonly set: (pledge: Stance) => void;
}

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

/** The clauses that a promise is about, each with its bounds. */
function Clauses({ seat, pledge, set }: Props) {
  const { view, names, ui } = useTable();
  const left = clausesFor(view, seat).filter((issue) => !(issue in pledge.on));
  const setOn = (on: Stance["on"]) => set({ ...pledge, on });
  const replace = (issue: string, next: string) =>
    setOn(
      Object.fromEntries(
        Object.entries(pledge.on).map(([key, b]) => (key === issue ? [next, ANY] : [key, b])),
      ),
    );
  return (
    <>
      {Object.entries(pledge.on).map(([issue, bounds]) => (
        <fieldset key={issue} class="bounds">
          <legend class="hidden-text">{names.issue(issue)}</legend>
          <Choice
            label={ui.draft.clause}
            value={issue}
            options={[issue, ...left].map((id) => [id, names.issue(id)])}
            onChoose={(next) => replace(issue, next)}
          />
          <ClauseBounds {...{ issue, bounds }} onChange={(b) => setOn({ ...pledge.on, [issue]: b })} />
        </fieldset>
      ))}
      {left.length > 0 && Object.keys(pledge.on).length < MOST_CLAUSES && (
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={() => setOn({ ...pledge.on, [left[0] ?? ""]: ANY })}
        >
          <Icon name="plus" size="s" /> {ui.deals.addClause}
        </button>
      )}
    </>
  );
}

/** Keep or break silence on motions that set some clauses within bounds, until the end of a round. */
export function StanceFields({ seat, pledge, set }: Props) {
  const { view, names, ui } = useTable();
  return (
    <>
      <Choice
        label={ui.deals.promise}
        value={pledge.promise}
        options={[
          ["keep", ui.stances.keep],
          ["break", ui.stances.break],
        ]}
        onChoose={(promise) => set({ ...pledge, promise: promise === "keep" ? "keep" : "break" })}
      />
      <Clauses {...{ seat, pledge, set }} />
      <Choice
        label={ui.deals.until}
        value={pledge.until}
        options={roundsAhead(view).map((id) => [id, names.round(id)])}
        onChoose={(until) => set({ ...pledge, until })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={pledge.readings}
          onChange={(event) => set({ ...pledge, readings: event.currentTarget.checked })}
        />
        {ui.deals.readings}
      </label>
    </>
  );
}
