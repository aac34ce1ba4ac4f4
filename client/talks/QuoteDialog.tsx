import { useState } from "preact/hooks";
import type { Quote } from "../../shared/model/state.ts";
import { useTable } from "../play/useTable.ts";
import { Choice } from "../ui/Choice.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { labelOfQuote, type QuoteKind, quotable } from "./quotes.ts";

const KINDS: readonly QuoteKind[] = ["motion", "issue", "deal", "card"];

interface Props {
  readonly onClose: () => void;
  readonly onQuote: (quote: Quote) => void;
}

/** Chooses what a message speaks of: a motion, a clause, a deal or a card that one knows. */
export function QuoteDialog({ onClose, onQuote }: Props) {
  const { view, names, ui } = useTable();
  const known = quotable(view);
  const kinds = KINDS.filter((kind) => known[kind].length > 0);
  const [kind, setKind] = useState<QuoteKind>(kinds[0] ?? "issue");
  const [index, setIndex] = useState(0);
  const chosen = known[kind][index];
  return (
    <Dialog title={ui.talks.quote} onClose={onClose}>
      <Choice
        label={ui.talks.quoteKind}
        value={kind}
        options={kinds.map((one) => [one, ui.talks.quoteKinds[one]])}
        onChoose={(next) => {
          setKind(KINDS.find((one) => one === next) ?? "issue");
          setIndex(0);
        }}
      />
      <Choice
        label={ui.talks.quoteWhich}
        value={String(index)}
        options={known[kind].map((quote, i) => [String(i), labelOfQuote(quote, { view, names, ui })])}
        onChoose={(next) => setIndex(Number(next))}
      />
      <p class="hint">{ui.talks.quoteHint}</p>
      <DialogFoot onClose={onClose}>
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            if (chosen) onQuote(chosen);
          }}
        >
          {ui.talks.quoteIt}
        </button>
      </DialogFoot>
    </Dialog>
  );
}
