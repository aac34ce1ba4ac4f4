import { useState } from "preact/hooks";
import { vetoers } from "../../shared/model/decision.ts";
import type { IssueId } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import { ownWorth } from "../draft/worth.ts";
import { at } from "../lessons/at.ts";
import { Clock } from "../play/Clock.tsx";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { Act } from "../ui/Act.tsx";
import { Choice } from "../ui/Choice.tsx";
import { useAnnounced } from "./Announcements.tsx";
import { BreakForm } from "./BreakForm.tsx";
import { BreakPriceText } from "./BreakPriceText.tsx";
import { favoursHanging } from "./favoursHanging.ts";
import { answerText } from "./RollCall.tsx";
import { breakPrice, type Call, callNow, idOf, reservable, type Silence } from "./silenceNow.ts";
import { blankStance, type StanceDraft, stanceOf } from "./stanceDraft.ts";
import { HeardWhispers } from "./Whispers.tsx";

interface OptionProps {
  readonly kind: Stance["kind"];
  readonly draft: StanceDraft;
  readonly onChange: (draft: StanceDraft) => void;
  readonly name: string;
  readonly cost: string;
  readonly hint: string;
}

function StanceOption({ kind, draft, onChange, name, cost, hint }: OptionProps) {
  return (
    <label class="stance-option">
      <input
        type="radio"
        name="stance"
        checked={draft.kind === kind}
        onChange={() => onChange({ ...draft, kind })}
        aria-label={name}
      />
      <b>{name}</b>
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
  const hanging = favoursHanging(view, silence.table);
  return (
    <p class={value < worth.walkAway ? "worth-line below" : "worth-line"}>
      {ui.ballot.readingWorth(plain(value), plain(worth.walkAway))}
      {hanging !== 0 && ` ${ui.ballot.favoursHang(signed(hanging))}`}
    </p>
  );
}

interface FieldsProps {
  readonly silence: Silence;
  readonly draft: StanceDraft;
  readonly onChange: (draft: StanceDraft) => void;
}

/** What the stances are called, and what is said of them: under silence, or at a roll-call. */
function useWords(table: string, called: boolean) {
  const { view, names, ui } = useTable();
  const cut = view.scenario.tables[table];
  const blocks = cut !== undefined && vetoers(cut).includes(names.you ?? "");
  const { choose, hints } = ui.deciding.call;
  if (called) return { names: choose, ...hints };
  return {
    names: ui.stances,
    keep: ui.ballot.keepHint,
    abstain: "",
    break: blocks ? ui.ballot.breakHint : ui.deciding.breakHint,
  };
}

/** Whether breaking costs nothing at all: scenarios without capital have no price for it. */
const isFree = ({ capital, score }: ReturnType<typeof breakPrice>): boolean =>
  [capital.alone, capital.company, score?.alone ?? 0, score?.company ?? 0].every((price) => price === 0);

/** Keep, reserve, break: with what each of them costs. At a roll-call a member can abstain as well. */
function StanceFields({ silence, draft, onChange }: FieldsProps) {
  const { view, names, ui } = useTable();
  const called = view.public.clock.step.kind === "rollCall";
  const words = useWords(silence.table, called);
  const footnotes = reservable(view, silence);
  const announced = useAnnounced(idOf(silence)).some(({ seat }) => seat === names.you);
  const { reservationPrice } = view.scenario.rules;
  const left = Math.max(0, (view.own?.capital ?? 0) - reservationPrice);
  const shared = { draft, onChange };
  const worth = ownWorth(view, silence.table);
  const nameOf = (issue: IssueId): string =>
    ui.ballot.footnoteOn(names.issue(issue), signed(worth?.ofReserving(issue, silence.changes) ?? 0));
  return (
    <fieldset class="stance-options">
      <legend class="hidden-text">{ui.ballot.yours}</legend>
      <StanceOption
        {...shared}
        kind="keep"
        name={words.names.keep}
        cost={announced ? ui.announcing.silentCost(view.scenario.rules.announcing.silent) : ui.ballot.free}
        hint={words.keep}
      />
      {footnotes.length > 0 && (
        <StanceOption
          {...shared}
          kind="reserve"
          name={words.names.reserve}
          cost={ui.ballot.reservePrice(reservationPrice, left)}
          hint={ui.ballot.reserveHint}
        />
      )}
      {draft.kind === "reserve" && (
        <Choice
          label={ui.ballot.reserveOn}
          value={draft.issue}
          options={footnotes.map((one) => [one, nameOf(one)])}
          onChoose={(issue) => onChange({ ...draft, issue })}
        />
      )}
      {called && (
        <StanceOption
          {...shared}
          kind="abstain"
          name={words.names.abstain}
          cost={ui.ballot.free}
          hint={words.abstain}
        />
      )}
      <StanceOption
        {...shared}
        kind="break"
        name={words.names.break}
        cost={isFree(breakPrice(view, silence)) ? ui.ballot.free : ui.ballot.breakCost}
        hint={words.break}
      />
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
  const { view, ui } = useTable();
  const called = view.public.clock.step.kind === "rollCall";
  const said = draft.words.trim();
  return (
    <footer class="stance-foot">
      <Act
        kind="primary"
        known="confirmStance"
        intent={stanceOf(draft, null)}
        draft={(word) => stanceOf(draft, said === "" ? null : word(said))}
      >
        {(called ? ui.deciding.call : ui.ballot).confirm[draft.kind]}
      </Act>
      <p class="caption" role="status">
        {called
          ? ui.deciding.call.unsaid
          : taken !== null
            ? ui.ballot.chosen(ui.stances[taken.kind])
            : draft.kind === "keep"
              ? ui.ballot.notChosen
              : ui.ballot.notConfirmed}
      </p>
    </footer>
  );
}

/** At a roll-call: what the viewer has answered, or that another is called before it. */
function InAnothersTurn({ call }: { readonly call: Call }) {
  const { names, ui } = useTable();
  const answer = call.stances[names.you ?? ""];
  return (
    <p class="padded">
      {answer
        ? ui.deciding.call.youAnswered(answerText(answer, names.issue, ui.deciding.call))
        : ui.deciding.call.notYourTurn(names.party(call.turn))}
    </p>
  );
}

/** The viewer's own stance on what is under silence; nothing for those who have no voice. */
export function StanceForm({ silence }: { readonly silence: Silence }) {
  const { view, ui } = useTable();
  const own = view.own;
  const call = callNow(view);
  const [draft, setDraft] = useState(() => blankStance(view, silence));
  const member = own !== null && view.scenario.tables[silence.table]?.members.includes(own.seat);
  if (!own || !member) return null;
  return (
    <section class="panel your-stance" aria-labelledby="stance-title" {...at("stances", own.stance === null)}>
      <header class="panel-head">
        <h2 id="stance-title" class="heading-2" tabIndex={-1}>
          {call === null ? ui.ballot.yours : ui.deciding.call.yours}
        </h2>
        <Clock />
      </header>
      {silence.motion && <HeardWhispers motion={silence.motion} />}
      <ReadingWorth silence={silence} />
      {call !== null && call.turn !== own.seat ? (
        <InAnothersTurn call={call} />
      ) : (
        <>
          <StanceFields silence={silence} draft={draft} onChange={setDraft} />
          <Confirm draft={draft} taken={own.stance} />
        </>
      )}
    </section>
  );
}
