import { useState } from "preact/hooks";
import type { Package } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import { plain } from "../../shared/text/numbers.ts";
import { clausesOf } from "../draft/clauses.ts";
import { ChangeChooser } from "../draft/MotionComposer.tsx";
import { ownWorth } from "../draft/worth.ts";
import { Clock } from "../play/Clock.tsx";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Choice } from "../ui/Choice.tsx";
import { BreakPriceText } from "./BreakPriceText.tsx";
import { reservable, type Silence } from "./silenceNow.ts";

interface BreakFields {
  readonly reason: string;
  readonly words: string;
  readonly counter: Package;
}

interface BreakProps {
  readonly silence: Silence;
  readonly fields: BreakFields;
  readonly onChange: (fields: BreakFields) => void;
}

/** Why silence is broken, and what change would do. */
function BreakForm({ silence, fields, onChange }: BreakProps) {
  const { view, ui } = useTable();
  const clauses = clausesOf(view, silence.table).filter(({ frozen }) => !frozen);
  const inMotion = clauses.filter(({ issue }) => silence.reading !== null || issue in silence.changes);
  return (
    <div class="break-form">
      <Choice
        label={ui.stances.reason}
        value={fields.reason}
        options={Object.entries(view.scenario.reasons)}
        onChoose={(reason) => onChange({ ...fields, reason })}
      />
      <label class="field">
        <span class="label">{ui.stances.words}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={fields.words}
          onInput={(event) => onChange({ ...fields, words: event.currentTarget.value })}
        />
      </label>
      <details open={silence.reading === 1}>
        <summary>{silence.reading === 1 ? ui.stances.counterNeeded : ui.stances.counter}</summary>
        <ChangeChooser
          table={silence.table}
          changes={fields.counter}
          onChange={(counter) => onChange({ ...fields, counter })}
          clauses={inMotion.length > 0 ? inMotion : clauses}
        />
      </details>
    </div>
  );
}

interface OptionProps {
  readonly kind: Stance["kind"];
  readonly chosen: boolean;
  readonly cost: string;
  readonly hint: string;
  readonly onChoose: () => void;
}

function StanceOption({ kind, chosen, cost, hint, onChoose }: OptionProps) {
  const { ui } = useTable();
  return (
    <label class="stance-option">
      <input type="radio" name="stance" checked={chosen} onChange={onChoose} aria-label={ui.stances[kind]} />
      <b>{ui.stances[kind]}</b>
      <span class="cost">{cost}</span>
      <small>{hint}</small>
    </label>
  );
}

/** What the worth of the text says about keeping silence on a reading. */
function ReadingWorth({ silence }: { readonly silence: Silence }) {
  const { view, ui } = useTable();
  const worth = silence.reading === null ? null : ownWorth(view, silence.table);
  if (!worth) return null;
  const value = worth.of({}).ifEnded;
  return (
    <p class={value < worth.walkAway ? "worth-line below" : "worth-line"}>
      {ui.ballot.readingWorth(plain(value), plain(worth.walkAway))}
    </p>
  );
}

const kindOf = (stance: Stance | null): Stance["kind"] => stance?.kind ?? "keep";

/** Keep silence, keep it with a reservation, or break it: with what each of them costs. */
export function StanceForm({ silence }: { readonly silence: Silence }) {
  const { view, names, ui } = useTable();
  const own = view.own;
  const [kind, setKind] = useState<Stance["kind"]>(kindOf(own?.stance ?? null));
  const footnotes = reservable(view, silence);
  const [issue, setIssue] = useState(footnotes[0] ?? "");
  const [fields, setFields] = useState<BreakFields>({
    reason: Object.keys(view.scenario.reasons)[0] ?? "",
    words: "",
    counter: {},
  });
  const member = own !== null && view.scenario.tables[silence.table]?.members.includes(own.seat);
  if (!own || !member) return null;
  const counter = Object.keys(fields.counter).length > 0 ? fields.counter : null;
  const stanceWith = (words: string | null): Stance => {
    if (kind === "keep") return { kind };
    if (kind === "reserve") return { kind, issue };
    return { kind, reason: fields.reason, words, counter };
  };
  const said = fields.words.trim();
  const { reservationPrice } = view.scenario.rules;
  return (
    <section class="panel your-stance" aria-labelledby="stance-title">
      <header class="panel-head">
        <h2 id="stance-title" class="heading-2">
          {ui.ballot.yours}
        </h2>
        <Clock />
      </header>
      <ReadingWorth silence={silence} />
      <fieldset class="stance-options">
        <legend class="hidden-text">{ui.ballot.yours}</legend>
        <StanceOption
          kind="keep"
          chosen={kind === "keep"}
          cost={ui.ballot.free}
          hint={ui.ballot.keepHint}
          onChoose={() => setKind("keep")}
        />
        {footnotes.length > 0 && (
          <StanceOption
            kind="reserve"
            chosen={kind === "reserve"}
            cost={ui.ballot.capital(reservationPrice)}
            hint={ui.ballot.reserveHint}
            onChoose={() => setKind("reserve")}
          />
        )}
        {kind === "reserve" && (
          <Choice
            label={ui.ballot.reserveOn}
            value={issue}
            options={footnotes.map((one) => [one, names.issue(one)])}
            onChoose={setIssue}
          />
        )}
        <StanceOption
          kind="break"
          chosen={kind === "break"}
          cost={ui.ballot.breakCost}
          hint={ui.ballot.breakHint}
          onChoose={() => setKind("break")}
        />
        {kind === "break" && (
          <>
            <BreakPriceText silence={silence} />
            <BreakForm silence={silence} fields={fields} onChange={setFields} />
          </>
        )}
      </fieldset>
      <footer class="stance-foot">
        <Act
          kind="primary"
          intent={{ kind: "takeStance", stance: stanceWith(null) as never }}
          draft={(word) => ({
            kind: "takeStance",
            // A stance as it is chosen here is what the rule's schema reads.
            stance: stanceWith(said === "" ? null : word(said)) as never,
          })}
        >
          {ui.ballot.confirm[kind]}
        </Act>
        <p class="caption" role="status">
          {own.stance === null ? ui.ballot.notChosen : ui.ballot.chosen(ui.stances[own.stance.kind])}
        </p>
      </footer>
    </section>
  );
}
