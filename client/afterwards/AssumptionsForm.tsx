import { type Hazard, ODDS } from "../../shared/model/hazard.ts";
import { useSourceText } from "../hand/useSourceText.ts";
import { useTable } from "../play/useTable.ts";
import { AUTHOR, type Estimating } from "./useEstimate.ts";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  /** What a screen reader says of the value; what is shown if left out. */
  readonly said?: string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, shown, said, range, onChange }: SliderProps) {
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        {...range}
        value={value}
        aria-valuetext={said ?? shown}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output class="numbers">{shown}</output>
    </label>
  );
}

/** Odds are set on a scale on which twice and half are equally far from no change. */
const STEPS = 20;
const position = (odds: number): number => Math.round(STEPS * Math.log(odds));
const ODDS_RANGE = { min: position(ODDS.least), max: position(ODDS.most), step: 1 };
const BASELINE_RANGE = { min: 0.5, max: 30, step: 0.5 };

interface Props {
  readonly hazard: Hazard;
  readonly estimating: Estimating;
}

/** Whose reading the weights follow: the author's, or another that the scenario tells of. */
function Readings({ hazard, estimating }: Props) {
  const { ui } = useTable();
  const source = useSourceText();
  const { reading, choose } = estimating;
  const others = Object.entries(hazard.readings);
  if (others.length === 0) return null;
  return (
    <fieldset class="checks readings">
      <legend class="label">{ui.afterwards.readings}</legend>
      <label>
        <input type="radio" name="reading" checked={reading === AUTHOR} onChange={() => choose(AUTHOR)} />
        <span>
          <b>{ui.afterwards.author}</b> <span class="caption">{ui.afterwards.authorText}</span>
        </span>
      </label>
      {others.map(([id, one]) => (
        <label key={id}>
          <input type="radio" name="reading" checked={reading === id} onChange={() => choose(id)} />
          <span>
            <b>{one.title}</b> <span class="caption">{one.text}</span>{" "}
            <span class="source-line">{source(one.source)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Every assumption, to be changed by whoever doubts it. */
export function AssumptionsForm({ hazard, estimating }: Props) {
  const { ui } = useTable();
  const { assumptions, setBaseline, setOdds, choose } = estimating;
  return (
    <section class="panel" aria-labelledby="assumptions-title">
      <header class="panel-head">
        <h2 id="assumptions-title" class="heading-2">
          {ui.afterwards.assumptions}
        </h2>
      </header>
      <div class="padded assumptions">
        <p class="hint">{ui.afterwards.assumptionsHint}</p>
        <Readings {...{ hazard, estimating }} />
        <Slider
          label={ui.afterwards.baseline}
          value={assumptions.baseline.central}
          shown={ui.afterwards.baselineValue(assumptions.baseline.central)}
          range={BASELINE_RANGE}
          onChange={setBaseline}
        />
        {Object.entries(assumptions.odds).map(([factor, { central }]) => (
          <Slider
            key={factor}
            label={ui.afterwards.weight(hazard.factors[factor]?.title ?? factor)}
            value={position(central)}
            shown={ui.afterwards.times(central)}
            said={ui.afterwards.timesLong(central)}
            range={ODDS_RANGE}
            onChange={(at) => setOdds(factor, Math.exp(at / STEPS))}
          />
        ))}
        <button type="button" class="button button-secondary" onClick={() => choose(AUTHOR)}>
          {ui.afterwards.reset}
        </button>
      </div>
    </section>
  );
}
