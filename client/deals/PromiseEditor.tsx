import type { Pledge, PledgeKind } from "../../shared/model/deal.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import { roundOf } from "../../shared/model/round.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Choice } from "../ui/Choice.tsx";
import { EffortFields, SecondFields, SignFields } from "./CommitmentFields.tsx";
import { FavourAbout } from "./FavourAbout.tsx";
import {
  blankPledge,
  cardsKnownOf,
  favoursBetween,
  kindsBetween,
  type PromiseDraft,
  roundsAhead,
} from "./promiseDraft.ts";
import { StanceFields } from "./StanceFields.tsx";
import { TermsFields } from "./TermsFields.tsx";

interface Props {
  readonly promise: PromiseDraft;
  readonly parties: readonly SeatId[];
  readonly onChange: (promise: PromiseDraft) => void;
}

type FieldProps<K extends PledgeKind> = Omit<Props, "promise"> & {
  readonly seat: SeatId;
  readonly pledge: Extract<Pledge, { kind: K }>;
  readonly set: (pledge: Pledge) => void;
};

function To({ seat, parties, pledge, set }: Omit<FieldProps<"favour" | "capital">, "onChange">) {
  const { names, ui } = useTable();
  const others = parties.filter((party) => party !== seat);
  if (others.length < 2) return null;
  return (
    <Choice
      label={ui.deals.to}
      value={pledge.to}
      options={others.map((party) => [party, names.short(party)])}
      onChoose={(to) => set({ ...pledge, to })}
    />
  );
}

type WhenProps = Pick<FieldProps<"favour" | "capital">, "pledge" | "set"> & {
  /** It hangs on something: then it is not due at once, but by the end of this round. */
  readonly waits: boolean;
};

/** At once, or by the end of a round. */
function When({ pledge, set, waits }: WhenProps) {
  const { view, names, ui } = useTable();
  return (
    <Choice
      label={ui.deals.when}
      value={pledge.by ?? ""}
      options={[
        ["", waits ? ui.deals.thisRound : ui.deals.atOnce],
        ...roundsAhead(view)
          .slice(waits ? 1 : 0)
          .map((id): [string, string] => [id, ui.deals.by(names.round(id))]),
      ]}
      onChoose={(by) => set({ ...pledge, by: by === "" ? null : by })}
    />
  );
}

function FavourFields({
  seat,
  parties,
  pledge,
  set,
  waits,
}: Omit<FieldProps<"favour">, "onChange"> & Pick<WhenProps, "waits">) {
  const { view, names, ui } = useTable();
  const favour = view.scenario.favours[pledge.favour];
  const worth = favour?.worth;
  const points = seat === view.own?.seat ? worth?.given : worth?.received;
  return (
    <>
      <To {...{ seat, parties, pledge, set }} />
      <Choice
        label={ui.deals.favour}
        value={pledge.favour}
        options={favoursBetween(view, seat, pledge.to).map((id) => [id, names.favour(id)])}
        onChoose={(id) => set({ ...pledge, favour: id })}
      />
      <When {...{ pledge, set, waits }} />
      {favour && (
        <p class="hint">
          {favour.text} {ui.deals.favourPrice(favour.price)}
          {points !== undefined && ` ${ui.deals.favourWorth(signed(points))}`}
        </p>
      )}
      <FavourAbout favour={pledge.favour} from={seat} to={pledge.to} />
    </>
  );
}

function CardFields({ seat, pledge, set }: Omit<FieldProps<"card">, "onChange" | "parties">) {
  const { view, names, ui } = useTable();
  return (
    <>
      <Choice
        label={ui.deals.promise}
        value={pledge.promise}
        options={[
          ["play", ui.deals.play],
          ["refrain", ui.deals.refrain],
        ]}
        onChoose={(promise) => set({ ...pledge, promise: promise === "play" ? "play" : "refrain" })}
      />
      <Choice
        label={ui.deals.card}
        value={pledge.card}
        options={cardsKnownOf(view, seat).map((id) => [id, names.card(id)])}
        onChoose={(card) => set({ ...pledge, card })}
      />
      {seat === view.own?.seat && <p class="hint">{ui.deals.cardShown}</p>}
      <Choice
        label={ui.deals.until}
        value={pledge.until}
        options={roundsAhead(view).map((id) => [id, names.round(id)])}
        onChoose={(until) => set({ ...pledge, until })}
      />
    </>
  );
}

/** One promise: its kind, and the fields of that kind. */
export function PromiseEditor({ promise, parties, onChange }: Props) {
  const { view, text, names, ui } = useTable();
  const { seat, pledge } = promise;
  const other = parties.find((party) => party !== seat) ?? "";
  const waits = promise.if !== null;
  const set = (next: Pledge) => onChange({ ...promise, pledge: next });
  return (
    <div class="promise-fields">
      <Choice
        label={ui.deals.kind}
        value={pledge.kind}
        options={kindsBetween(view, seat, other).map((kind) => [kind, ui.deals.kinds[kind]])}
        onChoose={(kind) =>
          onChange({
            ...promise,
            pledge: blankPledge(view, kind as PledgeKind, { from: seat, to: other }),
            escrow: false,
          })
        }
      />
      {pledge.kind === "favour" && <FavourFields {...{ seat, parties, pledge, set, waits }} />}
      {pledge.kind === "stance" && <StanceFields {...{ seat, pledge, set }} />}
      {pledge.kind === "second" && <SecondFields {...{ seat, parties, pledge, set }} />}
      {pledge.kind === "sign" && <SignFields {...{ seat, pledge, set }} />}
      {pledge.kind === "effort" && <EffortFields {...{ pledge, set }} />}
      {pledge.kind === "card" && <CardFields {...{ seat, pledge, set }} />}
      {pledge.kind === "capital" && (
        <>
          <To {...{ seat, parties, pledge, set }} />
          <When {...{ pledge, set, waits }} />
          <p class="hint">{ui.deals.transfer(view.scenario.rules.transfer)}</p>
        </>
      )}
      {pledge.kind === "word" && (
        <label class="field">
          <span class="label">{ui.deals.words}</span>
          <textarea
            rows={2}
            maxLength={2000}
            value={promise.words}
            onInput={(event) => onChange({ ...promise, words: event.currentTarget.value })}
          />
        </label>
      )}
      {/* The whole sentence says what the fields don't: what all a motion may change, and what else binds. */}
      {(pledge.kind === "stance" || pledge.kind === "second") && (
        <p class="preview">{text.promise(promise, names, roundOf(view.public.clock.step) ?? "")}</p>
      )}
      <TermsFields promise={promise} onChange={onChange} />
    </div>
  );
}
