import { signal } from "@preact/signals";
import type { Target } from "../../shared/model/state.ts";

/** A card that is about to be played at somebody or something. */
export interface Aiming {
  readonly targets: readonly Target[];
  /** The seat or clause that it is aimed at; empty: at none yet. */
  readonly at: string;
  readonly aim: (at: string) => void;
}

/** What the chosen card is aimed at, and may be: by its list, on the map, or at a clause of the draft. Null: nothing is aimed. */
export const aiming = signal<Aiming | null>(null);

/** The seat or the clause of a target. */
export const keyOf = (target: Target): string => target.seat ?? target.issue ?? "";

/** Whether the chosen card may be aimed at this seat or clause. */
export const mayAimAt = (key: string): boolean =>
  aiming.value?.targets.some((target) => keyOf(target) === key) ?? false;

/** Aims the chosen card; false if none is aimed, or not at this. */
export function aimAt(key: string): boolean {
  if (!mayAimAt(key)) return false;
  aiming.value?.aim(key);
  return true;
}
