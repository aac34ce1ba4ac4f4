import type { Package, TableId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";
import { Leanings, PackageWorth, useProspects } from "./Judgement.tsx";
import { Needs } from "./Needs.tsx";

interface Props {
  readonly table: TableId;
  readonly changes: Package;
  readonly consultation?: boolean;
}

/** Beside a motion that is being written: what it is worth, whom it may lose, and what it needs. */
export function PackageJudgement({ table, changes, consultation = false }: Props) {
  const { view, ui } = useTable();
  const chosen = Object.keys(changes).length;
  const seat = view.own?.seat;
  const backers = seat === undefined ? [] : [seat];
  const prospects = useProspects({ table, changes, backers, motion: null });
  if (chosen === 0)
    return (
      <div class="judgement">
        <p class="hint">{ui.drafting.needs.noChoice}</p>
        <Needs {...{ table, chosen, consultation }} prospects={null} />
      </div>
    );
  return (
    <div class="judgement">
      <PackageWorth table={table} changes={changes} />
      {prospects && (
        <section class="judgement-part" aria-labelledby="judged-support">
          <h3 id="judged-support" class="heading-3">
            {ui.drafting.support.title}
          </h3>
          <Leanings prospects={prospects} />
        </section>
      )}
      <Needs {...{ table, chosen, prospects, consultation }} />
    </div>
  );
}
