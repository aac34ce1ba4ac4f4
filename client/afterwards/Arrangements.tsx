import type { Hazard } from "../../shared/model/hazard.ts";
import { useSourceText } from "../hand/useSourceText.ts";
import { useTable } from "../play/useTable.ts";
import { RangeBar } from "./RangeBar.tsx";
import { type Estimating, OWN } from "./useEstimate.ts";

interface Props {
  readonly hazard: Hazard;
  readonly outcomes: Estimating["outcomes"];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The match as it ended and other arrangements in its world, each with its range. */
export function Arrangements({ hazard, outcomes, chosen, onChoose }: Props) {
  const { ui } = useTable();
  const source = useSourceText();
  return (
    <section class="panel wide" aria-labelledby="arrangements-title">
      <header class="panel-head">
        <h2 id="arrangements-title" class="heading-2">
          {ui.afterwards.compare}
        </h2>
        <span class="caption">{ui.afterwards.rangeBar}</span>
      </header>
      <ul class="arrangements">
        {outcomes.map(({ id, outlook }) => {
          const known = hazard.arrangements[id];
          const title = known?.title ?? ui.afterwards.own;
          return (
            <li key={id} class={id === chosen ? "arrangement chosen" : "arrangement"}>
              <div>
                <h3 class="heading-3">{title}</h3>
                <p class="caption">{known?.text ?? ui.afterwards.ownHint}</p>
                {known && <p class="source-line">{source(known.source)}</p>}
              </div>
              <div class="arrangement-range">
                <RangeBar outlook={outlook} />
                <p>
                  <b class="numbers">{ui.afterwards.percent(outlook.central)}</b>{" "}
                  <span class="caption numbers">{ui.afterwards.between(outlook.low, outlook.high)}</span>
                </p>
              </div>
              <button
                type="button"
                class="button button-quiet button-small"
                aria-pressed={id === chosen}
                aria-label={ui.afterwards.lookLong(id === OWN ? ui.afterwards.own : title)}
                onClick={() => onChoose(id)}
              >
                {ui.afterwards.look}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="caption padded">
        {ui.afterwards.compareHint} {ui.afterwards.rangeHint}
      </p>
    </section>
  );
}
