import type { Recorder } from "../../events/recorder.ts";
import type { PartyId, SeatId, SilenceId } from "../../model/ids.ts";
import type { Stance } from "../../model/motion.ts";
import { tableOfSilence } from "../../model/silence.ts";
import type { State } from "../../model/state.ts";
import { payOrFallShort } from "./prices.ts";

/** Who announced that it would break this silence. */
export const announcersOf = ({ tables }: State, silence: SilenceId): readonly SeatId[] =>
  (tables[tableOfSilence(silence)]?.announced ?? [])
    .filter((one) => one.silence === silence)
    .map(({ seat }) => seat);

/** Whoever announced a break and then did not break, but kept silence, reserved or abstained, pays for it. */
export function payForEmptyWords(
  recorder: Recorder,
  silence: SilenceId,
  stances: Readonly<Record<PartyId, Stance>>,
): void {
  const price = recorder.state.scenario.rules.announcing.silent;
  for (const seat of announcersOf(recorder.state, silence))
    if (stances[seat]?.kind !== "break") payOrFallShort(recorder, seat, { price, cause: "announcement" });
}
