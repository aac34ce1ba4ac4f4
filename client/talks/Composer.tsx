import { useState } from "preact/hooks";
import { MOST_CHARACTERS } from "../../shared/protocol/submission.ts";
import { DealComposer } from "../deals/DealComposer.tsx";
import type { IconName } from "../icons.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSubmit } from "../ui/useSubmit.ts";
import type { Channel } from "./channels.ts";
import { PhraseDialog } from "./PhraseDialog.tsx";

/** Beside the words: a stock phrase, or a formal offer. */
function MoreWays({ channel }: { readonly channel: Channel }) {
  const { ui } = useTable();
  const [open, setOpen] = useState<"phrase" | "offer" | null>(null);
  const close = () => setOpen(null);
  const button = (what: "phrase" | "offer", name: string, icon: IconName) => (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={() => setOpen(what)}>
      <Icon name={icon} />
    </button>
  );
  const offers = channel.kind === "pair" || channel.kind === "group";
  return (
    <>
      {button("phrase", ui.talks.phrase, "quote")}
      {offers && button("offer", ui.deals.makeOffer, "file")}
      {open === "phrase" && <PhraseDialog channel={channel.id} onClose={close} />}
      {open === "offer" && <DealComposer with={channel.others} counterTo={null} onClose={close} />}
    </>
  );
}

/** Writes a message, picks a stock phrase, or begins a formal offer. */
export function Composer({ channel, name }: { readonly channel: Channel; readonly name: string }) {
  const { session, ui } = useTable();
  const submit = useSubmit();
  const [words, setWords] = useState("");
  const plain = { kind: "say" as const, channel: channel.id, phrase: null, quote: null };
  const label = ui.talks.messageTo(channel.kind, name);
  const send = async () => {
    const said = words.trim();
    if (said === "") return;
    setWords("");
    const done = await submit((word) => ({ ...plain, words: word(said) }));
    if (!done) setWords(said);
  };
  return (
    <div class="composer">
      <textarea
        rows={1}
        aria-label={label}
        placeholder={label}
        maxLength={MOST_CHARACTERS}
        value={words}
        disabled={session.whyNot({ ...plain, words: "w" }) !== null}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <MoreWays channel={channel} />
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
  );
}
