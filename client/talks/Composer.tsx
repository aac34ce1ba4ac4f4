import { useState } from "preact/hooks";
import { MOST_CHARACTERS } from "../../shared/protocol/submission.ts";
import { DealComposer } from "../deals/DealComposer.tsx";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSubmit } from "../ui/useSubmit.ts";
import type { Channel } from "./channels.ts";
import { PhraseDialog } from "./PhraseDialog.tsx";

/** Writes a message, picks a stock phrase, or begins a formal offer. */
export function Composer({ channel, name }: { readonly channel: Channel; readonly name: string }) {
  const { session, ui } = useTable();
  const submit = useSubmit();
  const [words, setWords] = useState("");
  const [open, setOpen] = useState<"phrase" | "offer" | null>(null);
  const plain = { kind: "say" as const, channel: channel.id, phrase: null, quote: null };
  const refusal = session.whyNot({ ...plain, words: "w" });
  const send = async (event: Event) => {
    event.preventDefault();
    const said = words.trim();
    if (said === "") return;
    setWords("");
    const done = await submit((word) => ({ ...plain, words: word(said) }));
    if (!done) setWords(said);
  };
  const close = () => setOpen(null);
  return (
    <>
      <form class="composer" onSubmit={(event) => void send(event)}>
        <textarea
          rows={1}
          aria-label={ui.talks.messageTo(channel.kind, name)}
          placeholder={ui.talks.messageTo(channel.kind, name)}
          maxLength={MOST_CHARACTERS}
          value={words}
          disabled={refusal !== null}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) void send(event);
          }}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={ui.talks.phrase}
          title={ui.talks.phrase}
          onClick={() => setOpen("phrase")}
        >
          <Icon name="quote" />
        </button>
        {(channel.kind === "pair" || channel.kind === "group") && (
          <button
            type="button"
            class="icon-button"
            aria-label={ui.deals.makeOffer}
            title={ui.deals.makeOffer}
            onClick={() => setOpen("offer")}
          >
            <Icon name="file" />
          </button>
        )}
        <button type="submit" class="icon-button" aria-label={ui.talks.send} title={ui.talks.send}>
          <Icon name="send" />
        </button>
      </form>
      {open === "phrase" && <PhraseDialog channel={channel.id} onClose={close} />}
      {open === "offer" && <DealComposer with={channel.others} counterTo={null} onClose={close} />}
    </>
  );
}
