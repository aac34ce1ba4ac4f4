import { useState } from "preact/hooks";
import type { Quote } from "../../shared/model/state.ts";
import { MOST_CHARACTERS } from "../../shared/protocol/submission.ts";
import { DealComposer } from "../deals/DealComposer.tsx";
import type { IconName } from "../icons.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { useWhyNot } from "../ui/Act.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSubmit } from "../ui/useSubmit.ts";
import type { Channel } from "./channels.ts";
import { PhraseDialog } from "./PhraseDialog.tsx";
import { QuoteDialog } from "./QuoteDialog.tsx";
import { QuoteLine } from "./QuoteLine.tsx";

type Way = "quote" | "phrase" | "offer";

/** Beside the words: what they speak of, a stock phrase, or a formal offer. */
function MoreWays({
  channel,
  onQuote,
}: {
  readonly channel: Channel;
  readonly onQuote: (quote: Quote) => void;
}) {
  const { ui } = useTable();
  const [open, setOpen] = useState<Way | null>(null);
  const close = () => setOpen(null);
  const button = (what: Way, name: string, icon: IconName) => (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={() => setOpen(what)}>
      <Icon name={icon} />
    </button>
  );
  const offers = channel.kind === "pair" || channel.kind === "group";
  const quote = (chosen: Quote) => {
    onQuote(chosen);
    close();
  };
  return (
    <>
      {button("quote", ui.talks.quote, "link")}
      {button("phrase", ui.talks.phrase, "quote")}
      {offers && button("offer", ui.deals.makeOffer, "file")}
      {open === "quote" && <QuoteDialog onClose={close} onQuote={quote} />}
      {open === "phrase" && <PhraseDialog channel={channel.id} onClose={close} />}
      {open === "offer" && <DealComposer with={channel.others} counterTo={null} onClose={close} />}
    </>
  );
}

/** What the next message speaks of, until it is sent or taken back. */
function Quoted({ quote, onDrop }: { readonly quote: Quote; readonly onDrop: () => void }) {
  const { ui } = useTable();
  return (
    <div class="composer-quote">
      <QuoteLine quote={quote} />
      <button type="button" class="icon-button" aria-label={ui.talks.unquote} onClick={onDrop}>
        <Icon name="x" size="s" />
      </button>
    </div>
  );
}

interface Props {
  readonly channel: Channel;
  readonly name: string;
}

/** Words with what they quote, sent by Enter; what was refused comes back to be mended. */
function useMessage({ id }: Channel) {
  const submit = useSubmit();
  const [words, setWords] = useState("");
  const [quote, setQuote] = useState<Quote | null>(null);
  const send = async () => {
    const said = words.trim();
    if (said === "") return;
    setWords("");
    setQuote(null);
    const plain = { kind: "say" as const, channel: id, phrase: null, quote };
    const done = await submit((word) => ({ ...plain, words: word(said) }));
    if (done) return;
    setWords(said);
    setQuote(quote);
  };
  return { words, setWords, quote, setQuote, send };
}

/** Why nothing can be said here now; null if it can. */
const useClosed = ({ id }: Channel): string | null =>
  useWhyNot({ kind: "say", channel: id, words: "w", phrase: null, quote: null });

/** Writes a message, picks a stock phrase, or begins a formal offer. */
export function Composer({ channel, name }: Props) {
  const { view, ui } = useTable();
  const { words, setWords, quote, setQuote, send } = useMessage(channel);
  const closed = useClosed(channel);
  const label = ui.talks.messageTo(channel.kind, name);
  if (closed !== null) return <p class="composer-closed">{closed}</p>;
  return (
    <>
      {quote !== null && <Quoted quote={quote} onDrop={() => setQuote(null)} />}
      <div class="composer" {...at("talks")}>
        <textarea
          rows={1}
          aria-label={label}
          placeholder={label}
          maxLength={MOST_CHARACTERS}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        {view.own !== null && <MoreWays channel={channel} onQuote={setQuote} />}
        <button
          type="button"
          class="icon-button"
          aria-label={ui.talks.send}
          title={ui.talks.send}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
    </>
  );
}
