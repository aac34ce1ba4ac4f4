import type { TableId } from "../../shared/model/ids.ts";
import { useTable } from "../play/useTable.ts";

/** What a table asks for to adopt something, and who has how many votes where these differ. */
export function useRule(
  table: TableId,
  timed = false,
): { readonly rule: string; readonly votes: string | null } {
  const { view, names, ui } = useTable();
  const cut = view.scenario.tables[table];
  if (!cut) return { rule: "", votes: null };
  return { rule: ui.deciding.rule(cut, names.within, timed), votes: ui.deciding.votes(cut, names.short) };
}

/** The rule in a sentence, as small print where motions are shown. */
export function RuleLine({ table }: { readonly table: TableId }) {
  const { rule, votes } = useRule(table);
  return (
    <p class="caption rule-line">
      {rule} {votes}
    </p>
  );
}
