import { countedText } from "../../shared/effects/countedText.ts";
import type { TableId } from "../../shared/model/ids.ts";
import { clausesOf } from "../draft/clauses.ts";
import { VersionButton } from "../draft/Versions.tsx";
import { useTable } from "../play/useTable.ts";

function FinalText({ table }: { readonly table: TableId }) {
  const { view, names, ui } = useTable();
  const adopted = view.public.tables[table]?.outcome === "text";
  const real = view.public.opened?.realOutcomes[table] ?? {};
  const counted = countedText(view.scenario, view.public.home, {
    table,
    text: view.public.tables[table]?.text ?? {},
  });
  const notes = view.public.tables[table]?.reservations ?? [];
  return (
    <section class="final-text">
      <header class="final-head">
        <h3 class="heading-3">{names.textNow(table)}</h3>
        <VersionButton table={table} />
      </header>
      <p class={adopted ? "tone-agree" : "tone-break"}>{adopted ? ui.results.adopted : ui.results.noText}</p>
      <ol>
        {clausesOf(view, table).map((clause) => (
          <li key={clause.issue} class={clause.settled && adopted ? "" : "lost"}>
            <span class="caption">
              {clause.short}: {clause.stands.title}
              {!clause.settled && `, ${ui.results.leftOpen}`}
            </span>
            {clause.settled && <p class="clause-text">{clause.stands.wording}</p>}
            {adopted && counted[clause.issue] !== clause.stands.option && (
              <p class="caption tone-break">
                {ui.home.countsAs(names.option(clause.issue, counted[clause.issue] ?? ""))}
              </p>
            )}
            {real[clause.issue] !== undefined && real[clause.issue] !== clause.stands.option && (
              <p class="caption">
                {ui.results.inHistory(names.option(clause.issue, real[clause.issue] ?? ""))}
              </p>
            )}
            {notes
              .filter(({ issue }) => issue === clause.issue)
              .map(({ party }) => (
                <p key={party} class="caption tone-reserve">
                  {ui.draft.reserved(names.within(party))}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The texts as they ended. */
export function FinalTexts() {
  const { view, ui } = useTable();
  return (
    <section class="panel wide" aria-labelledby="texts-title">
      <header class="panel-head">
        <h2 id="texts-title" class="heading-2">
          {ui.results.texts}
        </h2>
      </header>
      <div class="padded final-texts">
        {Object.keys(view.scenario.tables).map((table) => (
          <FinalText key={table} table={table} />
        ))}
      </div>
    </section>
  );
}
