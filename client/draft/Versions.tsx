import { useState } from "preact/hooks";
import type { TableId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Difference } from "./Difference.tsx";

/** How many changes a table's text has seen. The text of which nothing is settled is version 1. */
function useChanges(table: TableId) {
  const { view } = useTable();
  return view.public.tables[table]?.versions ?? [];
}

interface PickProps {
  readonly table: TableId;
  readonly label: string;
  readonly chosen: number;
  /** The first and the last that may be chosen. */
  readonly range: readonly [number, number];
  readonly onChoose: (version: number) => void;
}

/** Chooses a version: its number, and what made it. */
function VersionPick({ table, label, chosen, range: [first, last], onChoose }: PickProps) {
  const { names, ui } = useTable();
  const changes = useChanges(table);
  const nameOf = (version: number) => {
    const made = changes[version - 1];
    if (made === undefined) return ui.versions.first;
    const mover = made.motion === null ? null : (names.motion(made.motion)?.mover ?? null);
    return ui.versions.named(
      version + 1,
      mover === null ? null : names.within(mover),
      names.round(made.round),
    );
  };
  const versions = [...Array(last - first + 1).keys()].map((i) => first + i);
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select value={String(chosen)} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {versions.map((version) => (
          <option key={version} value={String(version)}>
            {nameOf(version)}
          </option>
        ))}
      </select>
    </label>
  );
}

function VersionsDialog({ table, onClose }: { readonly table: TableId; readonly onClose: () => void }) {
  const { names, ui } = useTable();
  const last = useChanges(table).length;
  const [[from, to], setShown] = useState<readonly [number, number]>([last - 1, last]);
  return (
    <Dialog title={ui.versions.title(names.textNow(table))} onClose={onClose} wide>
      <div class="version-picks">
        <VersionPick
          table={table}
          label={ui.versions.from}
          chosen={from}
          range={[0, last - 1]}
          onChoose={(version) => setShown([version, Math.max(to, version + 1)])}
        />
        <VersionPick
          table={table}
          label={ui.versions.to}
          chosen={to}
          range={[1, last]}
          onChoose={(version) => setShown([Math.min(from, version - 1), version])}
        />
      </div>
      <Difference table={table} from={from} to={to} />
    </Dialog>
  );
}

/** Which version of a table's text this is; opens what was changed in it, if anything was. */
export function VersionButton({ table }: { readonly table: TableId }) {
  const { names, ui } = useTable();
  const [open, setOpen] = useState(false);
  const number = useChanges(table).length + 1;
  if (number === 1) return <span class="caption">{ui.draft.version(1)}</span>;
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small version-button"
        aria-label={ui.versions.openLong(number, names.textNow(table))}
        onClick={() => setOpen(true)}
      >
        <Icon name="history" size="s" /> {ui.draft.version(number)}
      </button>
      {open && <VersionsDialog table={table} onClose={() => setOpen(false)} />}
    </>
  );
}
