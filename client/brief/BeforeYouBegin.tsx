import { useTable } from "../play/useTable.ts";
import { Prose } from "../ui/Prose.tsx";

/** What the scenario says to everybody who sits down, for whoever wants to read it again. */
export function BeforeYouBegin() {
  const { view, ui } = useTable();
  const { notice } = view.scenario;
  if (notice === null) return null;
  return (
    <details>
      <summary>{ui.reading.notice}</summary>
      <Prose text={notice} />
    </details>
  );
}
