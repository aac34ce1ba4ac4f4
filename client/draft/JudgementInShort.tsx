import { capitalLeft } from "../hand/capitalLeft.ts";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { mediaSignal } from "../ui/media.ts";
import { type Judged, useProspects } from "./Judgement.tsx";
import { isBelowWalkAway, ownWorth } from "./worth.ts";

/** Where the judgement stands below all clauses and not beside them. */
const isStacked = mediaSignal("(max-width: 820px)");

type Props = Pick<Judged, "table" | "changes"> & { readonly consultation?: boolean };

/** What the package is worth, what it hangs on and what it costs. */
function InShort({ table, changes, consultation = false }: Props) {
  const { view, ui } = useTable();
  const { worth: words, needs } = ui.drafting;
  const seat = view.own?.seat;
  const prospects = useProspects({ table, changes, backers: seat === undefined ? [] : [seat], motion: null });
  const worth = ownWorth(view, table);
  const values = worth?.of(changes);
  const { motionPrice, consultationPrice } = view.scenario.rules;
  const price = consultation ? consultationPrice : motionPrice;
  const left = capitalLeft(view, price);
  return (
    <>
      {worth && values && (
        <span>
          {words.alone}: <b>{signed(values.alone)}</b>. {words.expected}: <b>{plain(values.expected)}</b>
          {isBelowWalkAway(worth, values.expected) && ` ${words.below}`}.
        </span>
      )}
      {prospects && <span>{needs.outcomes[prospects.outcome]}</span>}
      <span>{(consultation ? needs.consultationPrice : needs.price)(price, left)}</span>
    </>
  );
}

/**
 * In narrow windows, above the buttons of a motion that is being written: its judgement in short. It leads to
 * the whole one, which is out of sight there while clauses are chosen.
 */
export function JudgementInShort({ table, changes, consultation = false }: Props) {
  if (!isStacked.value || Object.keys(changes).length === 0) return null;
  return (
    <button
      type="button"
      class="judgement-short"
      onClick={() => document.querySelector(".judgement")?.scrollIntoView({ block: "start" })}
    >
      <span class="judgement-lines">
        <InShort {...{ table, changes, consultation }} />
      </span>
      <Icon name="down" size="s" />
    </button>
  );
}
