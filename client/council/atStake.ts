import { isMetIn } from "../../shared/effects/provisos.ts";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Stance } from "../../shared/model/motion.ts";
import { roundOf } from "../../shared/model/round.ts";
import { roundIds } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import { asStance } from "../../shared/rules/checks/contradiction.ts";
import { changedBy, covers, honours } from "../../shared/rules/checks/covers.ts";
import type { Silence } from "./silenceNow.ts";

/** What it costs the viewer to answer otherwise than it promised, all promises together. */
export interface AtStake {
  /** To whom it was promised. */
  readonly to: readonly SeatId[];
  readonly capital: number;
  /** Points of trust in the viewer that each of them loses: the most, where some were promised more than others. */
  readonly trust: number;
  /** Points of final score. */
  readonly score: number;
}

/** Promises of the viewer in deals in force that this answer to a silence would break (rules.md §5); null: none. */
export function atStake(view: View, silence: Silence, kind: Stance["kind"]): AtStake | null {
  const { own, scenario } = view;
  const text = view.public.tables[silence.table]?.text ?? {};
  const reading = silence.reading !== null;
  const at = { reading, changes: reading ? silence.changes : changedBy(silence.changes, text) };
  const broken = Object.values(own?.deals ?? {})
    .filter(({ status }) => status === "inForce")
    .flatMap(({ parties, undertakings }) => undertakings.map((one) => ({ parties, one })))
    .filter(({ one }) => {
      const promise = one.seat === own?.seat && one.outcome === "open" ? asStance(one.pledge) : null;
      const owed = promise !== null && covers(scenario, promise, at) && isMetIn(view, one.if) !== false;
      return owed && !one.violated && !honours({ kind } as Stance, promise);
    });
  if (broken.length === 0) return null;
  const { brokenPromise, trust } = scenario.rules;
  const isLast = roundIds(scenario).at(-1) === roundOf(view.public.clock.step);
  const to = [...new Set(broken.flatMap(({ parties }) => parties))].filter((seat) => seat !== own?.seat);
  const mostToOne = Math.max(
    ...to.map((seat) => broken.filter(({ parties }) => parties.includes(seat)).length),
  );
  return {
    to,
    capital: broken.length * Math.abs(brokenPromise.capital),
    trust: mostToOne * Math.abs(trust.brokenPromise),
    score: broken.length * (isLast ? brokenPromise.scoreLast : brokenPromise.score),
  };
}
