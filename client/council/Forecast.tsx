import { useState } from "preact/hooks";
import type { SeatId, SilenceId } from "../../shared/model/ids.ts";
import type { Motion } from "../../shared/model/motion.ts";
import { tableOfSilence } from "../../shared/model/silence.ts";
import { motionOf } from "../../shared/text/names.ts";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Party } from "../ui/Flags.tsx";

/** Other members that somebody plays and that are free to break. */
function useOthers(silence: SilenceId): readonly SeatId[] {
  const { view } = useTable();
  const motion = motionOf(view, silence);
  const bound = motion ? [motion.mover, ...motion.seconders] : [];
  return (view.scenario.tables[tableOfSilence(silence)]?.members ?? []).filter(
    (party) => party in view.scenario.seats && party !== view.own?.seat && !bound.includes(party),
  );
}

/** Who will break: each other member is marked or not, or it is said that nobody will. */
function ForecastFields({ silence }: { readonly silence: SilenceId }) {
  const { view, names, ui } = useTable();
  const others = useOthers(silence);
  const made = view.own?.forecasts[silence] ?? null;
  const toggled = (party: SeatId): SeatId[] =>
    made?.includes(party) ? made.filter((one) => one !== party) : [...(made ?? []), party];
  return (
    <div class="forecast-fields">
      <p class="hint">{ui.forecasting.rule}</p>
      <ul>
        {others.map((party) => (
          <li key={party}>
            <Party party={party} />
            <Act
              small
              pressed={made?.includes(party) ?? false}
              intent={{ kind: "forecast", silence, breakers: toggled(party) }}
              label={ui.forecasting.willBreakLong(names.within(party))}
            >
              {ui.forecasting.willBreak}
            </Act>
          </li>
        ))}
      </ul>
      <p class="button-row">
        <Act small pressed={made?.length === 0} intent={{ kind: "forecast", silence, breakers: [] }}>
          {ui.forecasting.nobody}
        </Act>
        {made !== null && (
          <Act small kind="quiet" intent={{ kind: "forecast", silence, breakers: null }}>
            {ui.forecasting.takeBack}
          </Act>
        )}
      </p>
      <p class="caption" role="status">
        {made === null ? ui.forecasting.none : ui.forecasting.made(made.map(names.within))}
      </p>
    </div>
  );
}

/** The viewer's forecast of what is under silence, folded away until it is wanted. */
export function ForecastPanel({ silence }: { readonly silence: SilenceId }) {
  const { view, ui } = useTable();
  const others = useOthers(silence);
  if (view.own === null || others.length === 0) return null;
  return (
    <details class="panel forecast">
      <summary class="heading-3">{ui.forecasting.title}</summary>
      <ForecastFields silence={silence} />
    </details>
  );
}

/** A forecast of a motion that waits. */
export function ForecastAct({ motion, about }: { readonly motion: Motion; readonly about: string }) {
  const { session, ui } = useTable();
  const [open, setOpen] = useState(false);
  const others = useOthers(motion.id);
  // Where all who could break it stand by it, there is nothing to foresee.
  if (others.length === 0) return null;
  if (session.whyNot({ kind: "forecast", silence: motion.id, breakers: [] }) !== null) return null;
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-small"
        aria-label={ui.forecasting.forecastLong(about)}
        onClick={() => setOpen(true)}
      >
        {ui.forecasting.forecast}
      </button>
      {open && (
        <Dialog title={ui.forecasting.title} onClose={() => setOpen(false)}>
          <ForecastFields silence={motion.id} />
        </Dialog>
      )}
    </>
  );
}
