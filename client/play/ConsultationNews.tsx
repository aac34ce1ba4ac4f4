import { useState } from "preact/hooks";
import { isConsultation } from "../../shared/model/consultation.ts";
import { RevealedSilence } from "../council/RevealedSilences.tsx";
import { revealedIn } from "../council/silenceNow.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTable } from "./useTable.ts";

/** What came of this round's consultations: the phase goes on, and the Council's page is gone. */
export function ConsultationNews() {
  const { view, names, ui } = useTable();
  const [open, setOpen] = useState<string | null>(null);
  const [closed, close] = useState<readonly string[]>([]);
  const { step } = view.public.clock;
  if (step.kind !== "talks" && step.kind !== "decisions") return null;
  const held = revealedIn(view, step.round).filter(({ motion }) => motion && isConsultation(motion.id));
  const unread = held.filter(({ key }) => !closed.includes(key));
  const shown = held.find(({ key }) => key === open);
  return (
    <>
      {unread.map(({ key, broken, motion }) => (
        <section key={key} class="consultation-news" aria-label={ui.consulting.news}>
          <p role="status">{ui.consulting.result(names.within(motion?.mover ?? ""), broken)}</p>
          <button type="button" class="button button-quiet button-small" onClick={() => setOpen(key)}>
            {ui.consulting.show}
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={ui.common.dismiss}
            onClick={() => close([...closed, key])}
          >
            <Icon name="x" size="s" />
          </button>
        </section>
      ))}
      {shown && (
        <Dialog title={ui.consulting.news} onClose={() => setOpen(null)} wide>
          <RevealedSilence revealed={shown} />
        </Dialog>
      )}
    </>
  );
}
