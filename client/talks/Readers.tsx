import { hasFacilitator } from "../../shared/model/role.ts";
import { DossierButton } from "../dossier/DossierButton.tsx";
import { roomy } from "../hand/roomy.ts";
import { close } from "../play/close.ts";
import { useTable } from "../play/useTable.ts";
import { Explained } from "../ui/Explained.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { Channel } from "./channels.ts";

/** Who else can read what is said in a channel, and who can't. */
function useReaders({ kind, others }: Channel): { readonly whose: string; readonly too: string | null } {
  const { view, ui } = useTable();
  const secret = kind !== "plenary" && kind !== "facilitator";
  const toBot = kind === "pair" && view.own !== null && view.public.seats[others[0] ?? ""]?.bot === true;
  return {
    whose: [ui.talks.readers[kind], ...(toBot ? [ui.talks.botReads] : [])].join(" "),
    too: secret && hasFacilitator(view.public.people) ? ui.facilitator.readsToo : null,
  };
}

/**
 * Who reads what is said here. Where panels have little room, what is said needs it: one line tells whom it is with, and the rest
 * when it is pointed at; but that somebody else reads it too is never hidden.
 */
export function Readers({ channel, name }: { readonly channel: Channel; readonly name: string }) {
  const { ui } = useTable();
  const { whose, too } = useReaders(channel);
  const short = close.value || !roomy.value;
  const whom = <b>{ui.talks.with(channel.kind, name)}</b>;
  return (
    <p class="readers">
      {channel.kind === "pair" && <DossierButton of={channel.others[0] ?? ""} />}
      <Icon name={channel.kind === "plenary" ? "globe" : "lock"} size="s" />
      <span>
        {short ? <Explained text={whose}>{whom}</Explained> : whom} {short ? too : whose}
        {!short && too !== null && ` ${too}`}
      </span>
    </p>
  );
}
