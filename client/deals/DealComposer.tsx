import { useState } from "preact/hooks";
import { type Deal, promised, termsOf } from "../../shared/model/deal.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { View } from "../../shared/model/view.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { ActButton } from "../ui/ActButton.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { Party } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { TermRow } from "../ui/Term.tsx";
import { OfferWorthLine } from "./OfferWorthLine.tsx";
import { PromiseEditor } from "./PromiseEditor.tsx";
import { blankPledge, favoursBetween, kindsBetween, offerOf, type PromiseDraft } from "./promiseDraft.ts";

interface Props {
  readonly with: readonly SeatId[];
  /** The offer that this one answers. */
  readonly counterTo: Deal | null;
  readonly onClose: () => void;
}

interface Between {
  readonly from: SeatId;
  readonly to: SeatId;
}

let keys = 0;
const nextKey = (): number => {
  keys += 1;
  return keys;
};

/** A counter-offer begins with what was offered. */
const promisesOf = (deal: Deal | null, wordsOf: (id: string) => string): readonly PromiseDraft[] =>
  (deal?.undertakings ?? []).map((one) => ({
    ...termsOf(one),
    key: nextKey(),
    words: one.pledge.kind === "word" ? wordsOf(one.pledge.words) : "",
  }));

/** A promise to begin with: of a favour, the first that the offer doesn't hold already. */
function newPromise(view: View, promises: readonly PromiseDraft[], { from, to }: Between): PromiseDraft {
  const kind = kindsBetween(view, from, to)[0] ?? "word";
  const blank = blankPledge(view, kind, { from, to });
  const held = promises.flatMap(({ seat, pledge }) =>
    pledge.kind === "favour" && seat === from && pledge.to === to ? [pledge.favour] : [],
  );
  const fresh = favoursBetween(view, from, to).find((favour) => !held.includes(favour));
  const pledge = blank.kind === "favour" && fresh !== undefined ? { ...blank, favour: fresh } : blank;
  return { ...promised(from, pledge), key: nextKey(), words: "" };
}

/** Everybody a deal can be made with. */
const possible = (view: View): readonly SeatId[] =>
  Object.keys(view.scenario.seats).filter((seat) => seat !== view.own?.seat);

/** With whom; where there is only one other party that is no question. */
function Parties({
  chosen,
  onChange,
}: {
  chosen: readonly SeatId[];
  onChange: (seats: readonly SeatId[]) => void;
}) {
  const { view, ui } = useTable();
  const all = possible(view);
  if (all.length === 1) return null;
  const toggle = (seat: SeatId) =>
    onChange(chosen.includes(seat) ? chosen.filter((one) => one !== seat) : [...chosen, seat]);
  return (
    <fieldset class="checks checks-inline">
      <legend class="label">{ui.deals.with}</legend>
      {all.map((seat) => (
        <label key={seat}>
          <input type="checkbox" checked={chosen.includes(seat)} onChange={() => toggle(seat)} />
          <Party party={seat} short />
        </label>
      ))}
    </fieldset>
  );
}

interface SideProps {
  readonly seat: SeatId;
  readonly parties: readonly SeatId[];
  readonly promises: readonly PromiseDraft[];
  readonly onChange: (promises: readonly PromiseDraft[]) => void;
}

/** What one party promises. */
function Side({ seat, parties, promises, onChange }: SideProps) {
  const { view, names, ui } = useTable();
  const mine = promises.filter((one) => one.seat === seat);
  const other = parties.find((party) => party !== seat) ?? "";
  const name = seat === names.you ? ui.deals.youGive : ui.deals.gives(names.within(seat));
  return (
    <section class="side" aria-label={name}>
      <h3 class="heading-3">{name}</h3>
      {mine.map((promise) => (
        <div key={promise.key} class="promise">
          <PromiseEditor
            promise={promise}
            parties={parties}
            onChange={(next) => onChange(promises.map((one) => (one.key === promise.key ? next : one)))}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={ui.deals.remove}
            onClick={() => onChange(promises.filter((one) => one.key !== promise.key))}
          >
            <Icon name="x" />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button button-quiet button-small"
        {...at(seat === names.you ? "youGive" : "theyGive", mine.length === 0)}
        aria-label={seat === names.you ? ui.deals.addMine : ui.deals.addTheirs(names.within(seat))}
        onClick={() => onChange([...promises, newPromise(view, promises, { from: seat, to: other })])}
      >
        <Icon name="plus" size="s" /> {ui.deals.add}
      </button>
    </section>
  );
}

/** Writes an offer: who takes part, and what each of them promises. */
export function DealComposer({ with: initial, counterTo, onClose }: Props) {
  const { view, names, ui } = useTable();
  const [others, setOthers] = useState(() => (possible(view).length === 1 ? possible(view) : initial));
  const [promises, setPromises] = useState(() => promisesOf(counterTo, (id) => names.words(id) ?? ""));
  const seat = view.own?.seat ?? "";
  const parties = [seat, ...others];
  const kept = promises.filter((one) => parties.includes(one.seat));
  const terms = { promises: kept, parties: others, counterTo: counterTo?.id ?? null };
  return (
    <Dialog title={counterTo === null ? ui.deals.makeOffer : ui.deals.counterTitle} onClose={onClose} wide>
      {counterTo === null && <Parties chosen={others} onChange={setOthers} />}
      <TermRow of={["promise", "favour", "proviso", "escrow", "trust"]} />
      <div class="sides">
        {others.length > 0 &&
          parties.map((party) => (
            <Side key={party} seat={party} parties={parties} promises={kept} onChange={setPromises} />
          ))}
      </div>
      <p class="hint">{ui.deals.ifBroken(view.scenario.rules)}</p>
      <DialogFoot onClose={onClose}>
        <OfferWorthLine promises={kept} />
        {kept.length === 0 ||
        kept.some(({ pledge, words }) => pledge.kind === "word" && words.trim() === "") ? (
          <ActButton kind="primary" why={others.length === 0 ? ui.deals.nobody : ui.deals.empty}>
            {ui.deals.send}
          </ActButton>
        ) : (
          <Act
            kind="primary"
            intent={offerOf(terms, () => "w")}
            draft={(word) => offerOf(terms, word)}
            onDone={onClose}
            known="sendOffer"
          >
            {ui.deals.send}
          </Act>
        )}
      </DialogFoot>
    </Dialog>
  );
}
