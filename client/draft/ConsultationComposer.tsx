import { useState } from "preact/hooks";
import type { Package, TableId } from "../../shared/model/ids.ts";
import { mostIssues } from "../../shared/rules/checks/packages.ts";
import { useTable } from "../play/useTable.ts";
import { Act, WhyNot } from "../ui/Act.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { clausesOf } from "./clauses.ts";
import { JudgementInShort } from "./JudgementInShort.tsx";
import { ChangeChooser } from "./MotionComposer.tsx";
import { PackageJudgement } from "./PackageJudgement.tsx";

function ConsultationComposer({ table, onClose }: { readonly table: TableId; readonly onClose: () => void }) {
  const { view, names, ui } = useTable();
  const [changes, setChanges] = useState<Package>({});
  const { consultationPrice } = view.scenario.rules;
  return (
    <Dialog title={ui.consulting.composeFor(names.table(table))} onClose={onClose} wide="wider">
      <p class="hint">{ui.consulting.hint(mostIssues(view, table), consultationPrice)}</p>
      <div class="composing">
        <ChangeChooser
          table={table}
          changes={changes}
          onChange={setChanges}
          clauses={clausesOf(view, table).filter(({ frozen }) => !frozen)}
        />
        <PackageJudgement table={table} changes={changes} consultation />
      </div>
      {Object.keys(changes).length > 0 && <WhyNot intent={{ kind: "callConsultation", table, changes }} />}
      <DialogFoot onClose={onClose}>
        <JudgementInShort table={table} changes={changes} consultation />
        <Act kind="primary" intent={{ kind: "callConsultation", table, changes }} onDone={onClose}>
          {ui.consulting.call}
        </Act>
      </DialogFoot>
    </Dialog>
  );
}

/** The button to call a consultation, where the viewer still has its one. */
export function ConsultationAct({ table }: { readonly table: TableId }) {
  const { view, ui } = useTable();
  const [open, setOpen] = useState(false);
  const { step } = view.public.clock;
  const { consulted = [], outcome } = view.public.tables[table] ?? {};
  const mine = consulted.includes(view.own?.seat ?? "");
  const inTime = step.kind === "talks" || step.kind === "decisions";
  if (!view.scenario.tables[table]?.consultation || outcome !== "open" || mine || !inTime) return null;
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small"
        title={ui.consulting.about}
        onClick={() => setOpen(true)}
      >
        {ui.consulting.open}
      </button>
      {open && <ConsultationComposer table={table} onClose={() => setOpen(false)} />}
    </>
  );
}
