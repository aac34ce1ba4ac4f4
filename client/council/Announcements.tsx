import { useState } from "preact/hooks";
import type { SilenceId } from "../../shared/model/ids.ts";
import { type Announcement, announcementOf, readingOf, tableOfSilence } from "../../shared/model/silence.ts";
import { cohesionLoss } from "../../shared/rules/checks/cohesion.ts";
import { motionOf } from "../../shared/text/names.ts";
import { capitalLeft } from "../hand/capitalLeft.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Act } from "../ui/Act.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Radios } from "../ui/Radios.tsx";
import { MotionInShort } from "./MotionInShort.tsx";
import { breakPrice } from "./silenceNow.ts";

/** Breaks that were announced on what is, or will be, under silence. */
export function useAnnounced(silence: SilenceId): readonly Announcement[] {
  const { view } = useTable();
  const { announced = [] } = view.public.tables[tableOfSilence(silence)] ?? {};
  return announced.filter((one) => one.silence === silence);
}

/** Who announced a break, and why; nothing if nobody did. */
export function AnnouncedOn({ silence }: { readonly silence: SilenceId }) {
  const { names, ui } = useTable();
  const announced = useAnnounced(silence);
  if (announced.length === 0) return null;
  return (
    <ul class="announced">
      {announced.map(({ seat, reason }) => (
        <li key={seat}>
          <Icon name="hand" size="s" />
          <span>
            <b>{seat === names.you ? ui.announcing.youDid : ui.announcing.did(names.within(seat))}</b>{" "}
            {names.reason(reason)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the break itself will cost, announced or not. */
function CapitalOfBreak({ silence }: { readonly silence: SilenceId }) {
  const { view, ui } = useTable();
  const motion = motionOf(view, silence);
  const reading = readingOf(silence)?.number ?? null;
  if (motion === null && reading === null) return null;
  const { capital, score } = breakPrice(view, { motion, reading, changes: motion?.changes ?? {} });
  return <li>{ui.ballot.priceAlone(capital.alone, score?.alone ?? 0, capitalLeft(view, capital.alone))}</li>;
}

/** The numbers that an announcement changes, and the price that it doesn't. */
function WhatItChanges({ silence }: { readonly silence: SilenceId }) {
  const { view, names, ui } = useTable();
  const { rules } = view.scenario;
  const { cohesionAlone: alone, cohesionCompany: company } = rules.breaking;
  const pair = (announced: boolean): [string, string] => [
    signed(cohesionLoss(rules, alone, announced)),
    signed(cohesionLoss(rules, company, announced)),
  ];
  const price = rules.announcing.silent;
  return (
    <ul class="needs">
      {rules.cohesionTrack !== undefined && (
        <li>{ui.announcing.cohesion(names.track(rules.cohesionTrack), pair(true), pair(false))}</li>
      )}
      {readingOf(silence) === null && (
        <li>{ui.announcing.trust(signed(rules.trust.brokeAnnounced), signed(rules.trust.brokeMotion))}</li>
      )}
      <CapitalOfBreak silence={silence} />
      <li>{ui.announcing.ifSilent(price, capitalLeft(view, price))}</li>
    </ul>
  );
}

function AnnounceDialog({ silence, onClose }: { readonly silence: SilenceId; readonly onClose: () => void }) {
  const { view, ui } = useTable();
  const motion = motionOf(view, silence);
  const reasons = Object.entries(view.scenario.reasons);
  const [reason, setReason] = useState(reasons[0]?.[0] ?? "");
  return (
    <Dialog title={ui.announcing.title} onClose={onClose}>
      {motion && <MotionInShort motion={motion} />}
      <p class="hint">{ui.announcing.hint(view.scenario.rules.announcing.silent)}</p>
      <Radios
        label={ui.stances.reason}
        name="reason"
        options={reasons.map(([id, name]) => ({ id, name }))}
        chosen={reason}
        onChoose={setReason}
      />
      <WhatItChanges silence={silence} />
      <DialogFoot onClose={onClose}>
        <Act kind="primary" intent={{ kind: "announceBreak", silence, reason }} onDone={onClose}>
          {ui.announcing.confirm}
        </Act>
      </DialogFoot>
    </Dialog>
  );
}

/** Announces a break, or takes the announcement back while that is possible. For members alone. */
export function AnnounceAct({ silence, about }: { readonly silence: SilenceId; readonly about: string }) {
  const { view, session, ui } = useTable();
  const [open, setOpen] = useState(false);
  const mine = announcementOf(view.public, view.own?.seat ?? "", silence) !== undefined;
  const reason = Object.keys(view.scenario.reasons)[0] ?? "";
  const withdraw = { kind: "withdrawAnnouncement", silence } as const;
  if (mine)
    return session.whyNot(withdraw) === null ? (
      <Act small kind="quiet" intent={withdraw} label={ui.announcing.takeBackLong(about)}>
        {ui.announcing.takeBack}
      </Act>
    ) : null;
  if (session.whyNot({ kind: "announceBreak", silence, reason }) !== null) return null;
  const what = readingOf(silence) === null ? ui.announcing.announce : ui.announcing.announceReading;
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={ui.announcing.announceLong(what, about)}
        onClick={() => setOpen(true)}
      >
        {what}
      </button>
      {open && <AnnounceDialog silence={silence} onClose={() => setOpen(false)} />}
    </>
  );
}
