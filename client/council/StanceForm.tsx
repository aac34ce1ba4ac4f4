import { useState } from "preact/hooks";
import type { Stance } from "../../shared/model/motion.ts";
import { plain } from "../../shared/text/numbers.ts";
import { ownWorth } from "../draft/worth.ts";
import { Clock } from "../play/Clock.tsx";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Choice } from "../ui/Choice.tsx";
import { useAnnounced } from "./Announcements.tsx";
import { BreakForm } from "./BreakForm.tsx";
import { BreakPriceText } from "./BreakPriceText.tsx";
import { idOf, reservable, type Silence } from "./silenceNow.ts";
import { blankStance, type StanceDraft, stanceOf } from "./stanceDraft.ts";

interface OptionProps {
  readonly kind: Stance["kind"];
  readonly draft: StanceDraft;
  readonly onChange: (draft: StanceDraft) => void;
  readonly cost: string;
  readonly hint: string;
}

function StanceOption({ kind, draft, onChange, cost, hint }: OptionProps) {
  const { ui } = useTable();
  return (
    <label class="stance-option">
      <input
        type="radio"
        name="stance"
        checked={draft.kind === kind}
        onChange={() => onChange({ ...draft, kind })}
        aria-label={ui.stances[kind]}
      />
      <b>{ui.stances[kind]}</b>
      <span class="cost">{cost}</span>
      <small>{hint}</small>
    </label>
  );
}

/** What the text under a reading is worth, against having none. */
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

interface FieldsProps {
  readonly silence: Silence;
  readonly draft: StanceDraft;
  readonly onChange: (draft: StanceDraft) => void;
}

/** Keep, reserve, break: with what each of them costs. */
function StanceFields({ silence, draft, onChange }: FieldsProps) {
  const { view, names, ui } = useTable();
  const footnotes = reservable(view, silence);
  const announced = useAnnounced(idOf(silence)).some(({ seat }) => seat === names.you);
  const price = ui.ballot.capital(view.scenario.rules.reservationPrice);
  const shared = { draft, onChange };
  return (
    <fieldset class="stance-options">
      <legend class="hidden-text">{ui.ballot.yours}</legend>
      <StanceOption
        {...shared}
        kind="keep"
        cost={announced ? ui.announcing.silentCost(view.scenario.rules.announcing.silent) : ui.ballot.free}
        hint={ui.ballot.keepHint}
      />
      {footnotes.length > 0 && (
        <StanceOption {...shared} kind="reserve" cost={price} hint={ui.ballot.reserveHint} />
      )}
      {draft.kind === "reserve" && (
        <Choice
          label={ui.ballot.reserveOn}
          value={draft.issue}
          options={footnotes.map((one) => [one, names.issue(one)])}
          onChoose={(issue) => onChange({ ...draft, issue })}
        />
      )}
      <StanceOption {...shared} kind="break" cost={ui.ballot.breakCost} hint={ui.ballot.breakHint} />
      {draft.kind === "break" && (
        <>
          <BreakPriceText silence={silence} />
          <BreakForm silence={silence} draft={draft} onChange={onChange} />
        </>
      )}
    </fieldset>
  );
}

/** Confirms what was chosen; says what is taken now. */
function Confirm({ draft, taken }: { readonly draft: StanceDraft; readonly taken: Stance | null }) {
  const { ui } = useTable();
  const said = draft.words.trim();
  return (
    <footer class="stance-foot">
      <Act
        kind="primary"
        intent={stanceOf(draft, null)}
        draft={(word) => stanceOf(draft, said === "" ? null : word(said))}
      >
        {ui.ballot.confirm[draft.kind]}
      </Act>
      <p class="caption" role="status">
        {taken !== null
          ? ui.ballot.chosen(ui.stances[taken.kind])
          : draft.kind === "keep"
            ? ui.ballot.notChosen
            : ui.ballot.notConfirmed}
      </p>
    </footer>
  );
}

/** The viewer's own stance on what is under silence; nothing for those who have no voice. */
export function StanceForm({ silence }: { readonly silence: Silence }) {
  const { view, ui } = useTable();
  const own = view.own;
  const [draft, setDraft] = useState(() => blankStance(view, silence));
  const member = own !== null && view.scenario.tables[silence.table]?.members.includes(own.seat);
  if (!own || !member) return null;
  return (
    <section class="panel your-stance" aria-labelledby="stance-title">
      <header class="panel-head">
        <h2 id="stance-title" class="heading-2">
          {ui.ballot.yours}
        </h2>
        <Clock />
      </header>
      <ReadingWorth silence={silence} />
      <StanceFields silence={silence} draft={draft} onChange={setDraft} />
      <Confirm draft={draft} taken={own.stance} />
    </section>
  );
}
