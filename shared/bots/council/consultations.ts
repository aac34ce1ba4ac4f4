import { motionConsulted } from "../../model/consultation.ts";
import { issuesOnAgenda } from "../../rules/checks/packages.ts";
import type { Intent } from "../../rules/index.ts";
import type { Mind } from "../mind.ts";
import { scaleOf } from "../worth/aspiration.ts";
import { gainOf } from "../worth/gain.ts";
import { capitalWorth, isMember } from "../worth/worth.ts";
import { bundle } from "./motions.ts";
import { stillGood } from "./stances.ts";

/** Points that a motion must promise before it is worth stopping the clock for everybody. */
const WORTH_IT = 4;

/** Of so many rounds in which it might, a government calls one: who stops everybody's clock does so sparingly. */
const ONE_IN = 4;

/** Calls a consultation on clauses that this round's meeting doesn't take, if much can be had of them now. */
export function callConsultation(mind: Mind): Intent | null {
  const { scenario, public: open } = mind.view;
  if (mind.random(`consultation.${mind.round}`, ONE_IN) > 0) return null;
  const price = scenario.rules.consultationPrice;
  const reserve = scenario.rules.breaking.company;
  for (const [table, { consultation, issues }] of Object.entries(scenario.tables)) {
    const { consulted = [], outcome } = open.tables[table] ?? {};
    if (!consultation || outcome !== "open" || consulted.includes(mind.seat)) continue;
    if (!isMember(mind, table, mind.seat) || mind.own.available < price + reserve) continue;
    const agenda = issuesOnAgenda(mind.view, table) ?? [];
    const others = Object.keys(issues).filter((issue) => !agenda.includes(issue));
    const { changes, hope } = bundle(mind, table, others);
    if (hope - price * capitalWorth(mind) >= WORTH_IT * scaleOf(mind, table))
      return { kind: "callConsultation", table, changes };
  }
  return null;
}

/** Seconds the motion of a consultation, if it gains from it. */
export function secondConsultation(mind: Mind): Intent | null {
  const { step } = mind.view.public.clock;
  const id = motionConsulted(step);
  if (step.kind !== "consultation" || id === null) return null;
  const motion = mind.own.rooms[step.table]?.motions[id];
  if (!motion || motion.mover === mind.seat || motion.seconders.includes(mind.seat)) return null;
  const good = stillGood(mind, step.table, motion.changes) && gainOf(mind, step.table, motion.changes) > 0;
  return good ? { kind: "secondMotion", motion: id } : null;
}
