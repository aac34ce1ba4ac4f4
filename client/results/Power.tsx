import { MOST_MEMBERS } from "../../shared/analysis/power/coalitions.ts";
import { type Fraction, toNumber } from "../../shared/analysis/power/fraction.ts";
import { banzhaf, shapleyShubik } from "../../shared/analysis/power/indices.ts";
import type { TableId } from "../../shared/model/ids.ts";
import { useRule } from "../council/RuleLine.tsx";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";
import { Wide } from "../ui/Wide.tsx";

/** A share in per cent, with a bar that says the same. */
function Share({ share }: { readonly share: Fraction | undefined }) {
  const { ui } = useTable();
  const value = share ? toNumber(share) : 0;
  return (
    <td class="numbers">
      <span class="power-bar" aria-hidden="true">
        <span style={{ width: `${100 * value}%` }} />
      </span>
      {ui.deciding.power.percent(value)}
    </td>
  );
}

/** Every member's power under a table's rule, by both indices. */
function PowerTable({ table }: { readonly table: TableId }) {
  const { view, names, ui } = useTable();
  const { rule, votes } = useRule(table);
  const cut = view.scenario.tables[table];
  if (!cut || cut.members.length > MOST_MEMBERS) return null;
  const [shapley, normalised] = [shapleyShubik(cut), banzhaf(cut)];
  return (
    <section class="power-table">
      <h3 class="heading-3">{names.table(table)}</h3>
      <p class="caption">
        {rule} {votes}
      </p>
      <Wide label={names.table(table)}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{ui.deciding.power.member}</th>
              <th scope="col">{ui.deciding.power.shapleyShubik}</th>
              <th scope="col">{ui.deciding.power.banzhaf}</th>
            </tr>
          </thead>
          <tbody>
            {cut.members.map((member) => (
              <tr key={member}>
                <th scope="row">
                  <Party party={member} short />
                </th>
                <Share share={shapley[member]} />
                <Share share={normalised[member]} />
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

/** What each vote was worth by the rules alone, and what the two numbers mean. */
export function Power() {
  const { view, ui } = useTable();
  const { power } = ui.deciding;
  return (
    <section class="panel" aria-labelledby="power-title">
      <header class="panel-head">
        <h2 id="power-title" class="heading-2">
          {power.title}
        </h2>
      </header>
      <p class="caption padded">{power.hint}</p>
      <dl class="padded explained">
        <div>
          <dt>{power.shapleyShubik}</dt>
          <dd>{power.shapleyShubikHint}</dd>
        </div>
        <div>
          <dt>{power.banzhaf}</dt>
          <dd>{power.banzhafHint}</dd>
        </div>
      </dl>
      <div class="padded power-tables">
        {Object.keys(view.scenario.tables).map((table) => (
          <PowerTable key={table} table={table} />
        ))}
      </div>
    </section>
  );
}
