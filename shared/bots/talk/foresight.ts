import type { Package, SeatId, SilenceId } from "../../model/ids.ts";
import { readingId } from "../../model/silence.ts";
import { isBound, type SilenceInSight, silenceInSight } from "../../rules/checks/silences.ts";
import type { Intent } from "../../rules/index.ts";
import { completed } from "../../values/valuation.ts";
import { hasAnnounced } from "../council/announced.ts";
import type { Mind } from "../mind.ts";
import { acceptance } from "../others/others.ts";

/** A member that keeps silence with less than this chance is forecast to break. */
const LIKELY = 0.4;

/** What is under silence now; null: nothing. */
function silenceNow({ view }: Mind): SilenceId | null {
  const { step } = view.public.clock;
  if (step.kind === "silence") return step.motion;
  return step.kind === "reading" ? readingId(step.table, step.number) : null;
}

function changesOf({ view }: Mind, { table, motion }: SilenceInSight): Package {
  const text = view.public.tables[table]?.text ?? {};
  return motion?.changes ?? completed(view.scenario.tables[table]?.issues ?? {}, text);
}

const expectedBreakers = (mind: Mind, silence: SilenceId, found: SilenceInSight): readonly SeatId[] =>
  (mind.view.scenario.tables[found.table]?.members ?? []).filter(
    (party) =>
      party !== mind.seat &&
      party in mind.view.scenario.seats &&
      !isBound(found, party) &&
      (hasAnnounced(mind, party, silence) ||
        acceptance(mind, found.table, { party, changes: changesOf(mind, found) }) < LIKELY),
  );

/** Says to itself who will break, by what each asked for, broke, promised and announced. */
export function forecast(mind: Mind): Intent | null {
  const silence = silenceNow(mind);
  const found = silence === null ? null : silenceInSight(mind.view, silence);
  if (silence === null || found === null || silence in mind.own.forecasts) return null;
  return { kind: "forecast", silence, breakers: [...expectedBreakers(mind, silence, found)] };
}
