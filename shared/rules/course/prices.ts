import type { Recorder } from "../../events/recorder.ts";
import { isConsultation } from "../../model/consultation.ts";
import type { Package, PartyId, SeatId, SilenceId, TableId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { announcementOf } from "../../model/silence.ts";
import type { State } from "../../model/state.ts";
import { cohesionLoss } from "../checks/cohesion.ts";

/** Pays as much as there is; each missing point costs final score. Breaking is never refused for want of capital. */
export function payOrFallShort(
  recorder: Recorder,
  seat: SeatId,
  bill: { readonly price: number; readonly cause: string },
): void {
  const have = recorder.state.seats[seat]?.capital ?? 0;
  const paid = Math.min(have, bill.price);
  if (paid > 0) recorder.record({ kind: "capitalChanged", seat, by: -paid, cause: bill.cause });
  const points = (bill.price - paid) * recorder.state.scenario.rules.shortfall.score;
  if (points > 0)
    recorder.record({ kind: "penaltyIncurred", seat, points, shortfall: true, cause: bill.cause });
}

/** What tabling a motion cost: a counter-text nothing, that of a consultation nothing beside the consultation. */
export const pricePaid = ({ scenario }: State, { id, counterText }: Pick<Motion, "id" | "counterText">) =>
  counterText || isConsultation(id) ? 0 : scenario.rules.motionPrice;

/** Cards multiply a seat's price of breaking, on everything or on one clause, for the round. */
function multiplied(
  { seats }: State,
  seat: SeatId,
  { price, changes }: { readonly price: number; readonly changes: Package },
): number {
  const factors = (seats[seat]?.breakPrices ?? []).filter(({ issue }) => issue === null || issue in changes);
  return Math.round(factors.reduce((product, { times }) => product * times, price));
}

/** What appeals add to a seat's price of breaking, less what covers take off it. */
function whispered(
  { tables }: State,
  seat: SeatId,
  { table, silence }: Pick<BrokenSilence, "table" | "silence">,
): number {
  const heard = (tables[table]?.whispers ?? []).filter((one) => one.motion === silence && one.to === seat);
  return heard.reduce((sum, { how, stake }) => sum + (how === "appeal" ? stake : -stake), 0);
}

export interface BrokenSilence {
  readonly silence: SilenceId;
  readonly table: TableId;
  readonly breakers: readonly PartyId[];
  readonly changes: Package;
  readonly reading: boolean;
}

/** What breaking this silence costs one seat in capital, alone or in company, as cards and whispers have it; never below 0. */
export function priceOfBreaking(
  state: State,
  seat: SeatId,
  broken: Omit<BrokenSilence, "breakers"> & { readonly alone: boolean },
): number {
  const { breaking, breakingReading } = state.scenario.rules;
  const { alone, company } = broken.reading ? breakingReading : breaking;
  const price = multiplied(state, seat, {
    price: broken.alone ? alone : company,
    changes: broken.changes,
  });
  return Math.max(0, price + whispered(state, seat, broken));
}

/** A break that was announced before the silence lowers cohesion by a part only, in favour of whoever announced it. */
function cohesionLost(state: State, { silence, breakers }: BrokenSilence, each: number): number {
  const losses = breakers.map((breaker) => {
    const wasSaid = announcementOf(state, breaker, silence) !== undefined;
    return cohesionLoss(state.scenario.rules, each, wasSaid);
  });
  return losses.reduce((sum, loss) => sum + loss, 0);
}

/** Breakers pay: capital, for a reading final score too; cohesion falls. Automata have no capital and are no company. */
export function payForBreaking(recorder: Recorder, broken: BrokenSilence): void {
  const { rules, seats } = recorder.state.scenario;
  const seated = broken.breakers.filter((party) => party in seats);
  const alone = seated.length <= 1;
  if (seated.length > 0)
    recorder.record({ kind: "silenceBroken", seats: seated, table: broken.table, reading: broken.reading });
  for (const seat of seated) {
    const price = priceOfBreaking(recorder.state, seat, { ...broken, alone });
    payOrFallShort(recorder, seat, { price, cause: "breaking" });
    const points = alone ? rules.breakingReading.scoreAlone : rules.breakingReading.scoreCompany;
    if (broken.reading)
      recorder.record({ kind: "penaltyIncurred", seat, points, shortfall: false, cause: "reading" });
  }
  const each = alone ? rules.breaking.cohesionAlone : rules.breaking.cohesionCompany;
  if (rules.cohesionTrack !== undefined)
    recorder.record({
      kind: "trackShifted",
      track: rules.cohesionTrack,
      by: cohesionLost(recorder.state, broken, each),
      cause: "breaking",
    });
}
