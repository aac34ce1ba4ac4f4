import { useState } from "preact/hooks";
import type { SeatId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Dossier } from "./Dossier.tsx";

/** Opens the dossier of a delegation. */
export function DossierButton({ of }: { readonly of: SeatId }) {
  const { names, ui } = useTable();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={ui.dossier.of(names.party(of))}
        onClick={() => setOpen(true)}
      >
        {ui.dossier.short}
      </button>
      {open && <Dossier of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
