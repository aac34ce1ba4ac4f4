import type { Contribution } from "../../shared/analysis/hazard/index.ts";
import type { Hazard } from "../../shared/model/hazard.ts";
import { useSourceText } from "../hand/useSourceText.ts";
import { useTable } from "../play/useTable.ts";
import { Wide } from "../ui/Wide.tsx";
import type { Outcome } from "./useEstimate.ts";

const [W, H] = [160, 16];

/** To the left what lowers the chance, to the right what raises it; `most` fills one side. */
function Bar({ tenths, most }: { readonly tenths: number; readonly most: number }) {
  const length = ((W / 2 - 2) * Math.abs(tenths)) / Math.max(1, most);
  return (
    <svg class="share-bar" viewBox={`0 0 ${W} ${H}`} aria-hidden="true">
      <rect
        class={tenths > 0 ? "share-raises" : "share-lowers"}
        x={tenths > 0 ? W / 2 : W / 2 - length}
        width={length}
        y={3}
        height={H - 6}
      />
      <line class="range-axis" x1={W / 2} x2={W / 2} y1={0} y2={H} />
    </svg>
  );
}

interface RowProps {
  readonly hazard: Hazard;
  readonly one: Contribution;
  readonly most: number;
  readonly changed: boolean;
}

function Row({ hazard, one, most, changed }: RowProps) {
  const { ui } = useTable();
  const source = useSourceText();
  const factor = hazard.factors[one.factor];
  if (!factor) return null;
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>{factor.title}</summary>
          <p class="caption">{factor.text}</p>
          <p class="source-line">{source(factor.source)}</p>
        </details>
        {changed && <span class="caption">{ui.afterwards.changed}</span>}
      </th>
      <td class="numbers">{ui.afterwards.levelOf(one.level)}</td>
      <td class="share-cell">
        <Bar tenths={one.tenths} most={most} />
      </td>
      <td class="numbers">
        <b>{ui.afterwards.signed(one.tenths)}</b>
      </td>
    </tr>
  );
}

interface Props {
  readonly hazard: Hazard;
  readonly title: string;
  readonly outcome: Outcome;
  readonly isChanged: (factor: string) => boolean;
}

/** What each factor has to do with the chance. The parts add up to the whole, as shown. */
export function Contributions({ hazard, title, outcome, isChanged }: Props) {
  const { ui } = useTable();
  const { base, central, contributions } = outcome.outlook;
  const most = Math.max(...contributions.map(({ tenths }) => Math.abs(tenths)));
  return (
    <section class="panel" aria-labelledby="factors-title">
      <header class="panel-head">
        <h2 id="factors-title" class="heading-2">
          {ui.afterwards.factors(title)}
        </h2>
      </header>
      <Wide label={ui.afterwards.factors(title)} class="padded">
        <p class="hint">{ui.afterwards.assumed}</p>
        <table class="figures shares">
          <thead>
            <tr>
              <th scope="col">{ui.afterwards.factor}</th>
              <th scope="col">{ui.afterwards.level}</th>
              <th scope="col" colSpan={2}>
                {ui.afterwards.adds}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{ui.afterwards.base}</th>
              <td />
              <td />
              <td class="numbers">{ui.afterwards.percent(base)}</td>
            </tr>
            {contributions.map((one) => (
              <Row key={one.factor} {...{ hazard, one, most }} changed={isChanged(one.factor)} />
            ))}
            <tr class="total">
              <th scope="row">{ui.afterwards.total}</th>
              <td />
              <td />
              <td class="numbers">
                <b>{ui.afterwards.percent(central)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
