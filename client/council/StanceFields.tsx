import { vetoers } from "../../shared/model/decision.ts";
import type { IssueId } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import { announcementOf } from "../../shared/model/silence.ts";
import type { View } from "../../shared/model/view.ts";
import { isBound } from "../../shared/rules/checks/silences.ts";
import { ownWorth } from "../draft/worth.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Choice } from "../ui/Choice.tsx";
import { Icon } from "../ui/Icon.tsx";
import { atStake } from "./atStake.ts";
import { BreakForm } from "./BreakForm.tsx";
import { BreakPriceText } from "./BreakPriceText.tsx";
import { breakPrice, idOf, reservable, type Silence } from "./silenceNow.ts";
import type { StanceDraft } from "./stanceDraft.ts";

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

interface FieldsProps {
  readonly silence: Silence;
  readonly draft: StanceDraft;
  readonly onChange: (draft: StanceDraft) => void;
}

/** What the stances are called, and what is said of them: under silence, or at a roll-call. */
function useWords({ table, reading }: Silence, called: boolean) {
  const { view, names, ui } = useTable();
  const cut = view.scenario.tables[table];
  const blocks = cut !== undefined && vetoers(cut).includes(names.you ?? "");
  const { choose, hints } = ui.deciding.call;
  if (called) return { names: choose, ...hints };
  return {
    names: ui.stances,
    keep: ui.ballot.keepHint,
    abstain: "",
    break: blocks ? ui.ballot.breakHint(reading !== null) : ui.deciding.breakHint,
  };
}

/** Whether breaking costs nothing at all: scenarios without capital have no price for it. */
const isFree = ({ capital, score }: ReturnType<typeof breakPrice>): boolean =>
  [capital.alone, capital.company, score?.alone ?? 0, score?.company ?? 0].every((price) => price === 0);

/** That an answer goes against the viewer's word, and what that costs; nothing where it doesn't. */
function AgainstWord({ silence, kind }: { readonly silence: Silence; readonly kind: Stance["kind"] }) {
  const { view, names, ui } = useTable();
  const stake = atStake(view, silence, kind);
  if (stake === null) return null;
  return (
    <p class="price" role="note">
      <Icon name="handshake" />
      <span>{ui.ballot.againstWord(stake.to.map(names.within), stake)}</span>
    </p>
  );
}

/** Breaking silence: what it costs, and what has to be said with it. */
function BreakOption({
  silence,
  draft,
  onChange,
  ...words
}: FieldsProps & Pick<OptionProps, "name" | "hint">) {
  const { view, ui } = useTable();
  const cost = isFree(breakPrice(view, silence)) ? ui.ballot.free : ui.ballot.breakCost;
  return (
    <>
      <StanceOption {...{ draft, onChange, cost, ...words }} kind="break" />
      {draft.kind === "break" && (
        <>
          <BreakPriceText silence={silence} />
          <BreakForm silence={silence} draft={draft} onChange={onChange} />
        </>
      )}
    </>
  );
}

/** Whoever moved or seconded a motion stands by it: there is nothing else to choose. */
const standsBy = ({ table, motion }: Silence, you: string | null): boolean =>
  motion !== null && you !== null && isBound({ table, motion, running: true }, you);

/** What a break costs that was announced and is not made; 0 where none was. */
function unkeptPrice(view: View, silence: Silence): number {
  const announced = announcementOf(view.public, view.own?.seat ?? "", idOf(silence));
  return announced === undefined ? 0 : view.scenario.rules.announcing.silent;
}

/** Keeping silence with a footnote: what it costs, and what each footnote is worth to the seat. */
function ReserveOption({ silence, draft, onChange, name }: FieldsProps & Pick<OptionProps, "name">) {
  const { view, names, ui } = useTable();
  const { reservationPrice } = view.scenario.rules;
  const unkept = unkeptPrice(view, silence);
  const price = reservationPrice + unkept;
  const worth = ownWorth(view, silence.table);
  const worthOf = (issue: IssueId): number => worth?.ofReserving(issue, silence.changes) ?? 0;
  const cost = ui.ballot.reservePrice(price, Math.max(0, (view.own?.capital ?? 0) - price));
  const hint = `${ui.ballot.reserveHint}${unkept === 0 ? "" : ` ${ui.announcing.unkept(unkept)}`}`;
  return (
    <>
      <StanceOption {...{ draft, onChange, name, cost, hint }} kind="reserve" />
      {draft.kind === "reserve" && (
        <>
          <Choice
            spelt
            label={ui.ballot.reserveOn}
            value={draft.issue}
            options={reservable(view, silence).map((one) => [
              one,
              ui.ballot.footnoteOn(names.issue(one), signed(worthOf(one))),
            ])}
            onChoose={(issue) => onChange({ ...draft, issue })}
          />
          {worthOf(draft.issue) === 0 && <p class="hint">{ui.ballot.footnoteIdle}</p>}
        </>
      )}
    </>
  );
}

/** What would stop what is put; whoever moved or seconded a motion stands by it, and is told so. */
function Objecting({
  called,
  words,
  ...fields
}: FieldsProps & { called: boolean; words: ReturnType<typeof useWords> }) {
  const { view, names, text, ui } = useTable();
  if (standsBy(fields.silence, names.you))
    return <p class="hint">{text.refusals.ownMotionBreak({}, names)}</p>;
  const { draft, onChange } = fields;
  const unkept = unkeptPrice(view, fields.silence);
  return (
    <>
      {called && (
        <StanceOption
          {...{ draft, onChange }}
          kind="abstain"
          name={words.names.abstain}
          cost={unkept === 0 ? ui.ballot.free : ui.announcing.silentCost(unkept)}
          hint={words.abstain}
        />
      )}
      <BreakOption {...fields} name={words.names.break} hint={words.break} />
    </>
  );
}

/** Keep, reserve, break: with what each of them costs. At a roll-call a member can abstain as well. */
export function StanceFields(fields: FieldsProps) {
  const { silence, draft, onChange } = fields;
  const { view, ui } = useTable();
  const called = view.public.clock.step.kind === "rollCall";
  const words = useWords(silence, called);
  const unkept = unkeptPrice(view, silence);
  return (
    <fieldset class="stance-options">
      <legend class="hidden-text">{ui.ballot.yours}</legend>
      <StanceOption
        {...{ draft, onChange }}
        kind="keep"
        name={words.names.keep}
        cost={unkept === 0 ? ui.ballot.free : ui.announcing.silentCost(unkept)}
        hint={words.keep}
      />
      {reservable(view, silence).length > 0 ? (
        <ReserveOption {...fields} name={words.names.reserve} />
      ) : (
        <p class="hint">{ui.ballot.notReservable}</p>
      )}
      <Objecting {...fields} {...{ called, words }} />
      <AgainstWord silence={silence} kind={draft.kind} />
    </fieldset>
  );
}
