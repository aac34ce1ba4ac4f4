import { clausesOf } from "../draft/clauses.ts";
import { ChangeChooser } from "../draft/MotionComposer.tsx";
import { useTable } from "../play/useTable.ts";
import { Choice } from "../ui/Choice.tsx";
import type { Silence } from "./silenceNow.ts";
import type { StanceDraft } from "./stanceDraft.ts";

interface Props {
  readonly silence: Silence;
  readonly draft: StanceDraft;
  readonly onChange: (draft: StanceDraft) => void;
}

/** Why silence is broken, and what change would do. */
export function BreakForm({ silence, draft, onChange }: Props) {
  const { view, ui } = useTable();
  const clauses = clausesOf(view, silence.table).filter(({ frozen }) => !frozen);
  const inMotion = clauses.filter(({ issue }) => silence.reading !== null || issue in silence.changes);
  return (
    <div class="break-form">
      <Choice
        spelt
        label={ui.stances.reason}
        value={draft.reason}
        options={Object.entries(view.scenario.reasons)}
        onChoose={(reason) => onChange({ ...draft, reason })}
      />
      <label class="field">
        <span class="label">{ui.stances.words}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={draft.words}
          onInput={(event) => onChange({ ...draft, words: event.currentTarget.value })}
        />
      </label>
      <details open={silence.reading === 1}>
        <summary>{silence.reading === 1 ? ui.stances.counterNeeded : ui.stances.counter}</summary>
        <ChangeChooser
          table={silence.table}
          changes={draft.counter}
          onChange={(counter) => onChange({ ...draft, counter })}
          clauses={inMotion.length > 0 ? inMotion : clauses}
        />
      </details>
    </div>
  );
}
