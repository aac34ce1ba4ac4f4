import { isMet, isPastHope } from "../../effects/provisos.ts";
import type { Recorder } from "../../events/recorder.ts";
import type { Outcome } from "../../model/deal.ts";
import type { RoundId, SeatId } from "../../model/ids.ts";
import { roundIds } from "../../model/scenarioIndex.ts";
import type { State } from "../../model/state.ts";
import { grantOf } from "../checks/escrow.ts";
import { dueRound, isDue } from "./due.ts";
import { occasionArose } from "./favours.ts";
import { openUndertakings, type Placed } from "./promises.ts";

/** A promise that is due and owed: kept if it was honoured; else broken, or lapsed if no occasion arose. */
function whenOwed(state: State, { one }: Placed): Outcome {
  const { pledge, seat, honoured } = one;
  const grant = grantOf(one);
  if (honoured > 0) return "kept";
  if (grant !== null) return occasionArose(state, grant) ? "broken" : "lapsed";
  if (pledge.kind !== "card") return "lapsed";
  const held = state.seats[seat]?.hand.includes(pledge.card) ?? false;
  if (pledge.promise === "refrain") return held ? "kept" : "lapsed";
  // What it hung on may have come true after the last Decisions: that was tested there.
  return held && one.if === null ? "broken" : "lapsed";
}

/** What it hung on didn't come true, or can't any more: it lapses, unless it was honoured all the same. */
function whenDue(state: State, placed: Placed): Outcome {
  const { deal, one } = placed;
  if (isMet(state, deal.parties, one.if)) return whenOwed(state, placed);
  return one.honoured > 0 ? "kept" : "lapsed";
}

/** A favour that may have come to be owed in this very Council can still be given in the Aftermath. */
const mayStillCome = (state: State, { deal, one }: Placed): boolean =>
  one.pledge.kind === "favour" && one.if !== null && isMet(state, deal.parties, one.if);

function isTimely(state: State, placed: Placed, round: RoundId): boolean {
  const { deal, one } = placed;
  const due = dueRound(state, placed);
  const lost = one.if !== null && isPastHope(state, one.if) && !isMet(state, deal.parties, one.if);
  return due !== null && (isDue(state, due, round) || lost);
}

function judge(state: State, placed: Placed, round: RoundId): Outcome | null {
  const { one } = placed;
  if (one.violated) return "broken";
  if ((one.pledge.kind === "favour" || one.pledge.kind === "capital") && one.honoured > 0) return "kept";
  return isTimely(state, placed, round) ? whenDue(state, placed) : null;
}

/** Whose trust a promise builds if it is kept: of each other party, once a pair and round. */
const trustToBuild = ({ trustBuilt }: State, { deal, one }: Placed): readonly SeatId[] =>
  deal.parties.filter(
    (of) => of !== one.seat && !trustBuilt.some((pair) => pair.of === of && pair.in === one.seat),
  );

/** A broken promise costs capital, trust and score, more in the last round. */
function settleBroken(recorder: Recorder, { deal, one }: Placed): void {
  const { trust, brokenPromise } = recorder.state.scenario.rules;
  for (const of of deal.parties.filter((party) => party !== one.seat))
    recorder.record({ kind: "trustShifted", of, in: one.seat, by: trust.brokenPromise, cause: deal.id });
  const last = isLast(recorder);
  const points = last ? brokenPromise.scoreLast : brokenPromise.score;
  recorder.record({ kind: "capitalChanged", seat: one.seat, by: brokenPromise.capital, cause: deal.id });
  recorder.record({ kind: "penaltyIncurred", seat: one.seat, points, shortfall: false, cause: deal.id });
}

function isLast({ state }: Recorder): boolean {
  const rounds = roundIds(state.scenario);
  return !("round" in state.step) || rounds.at(-1) === state.step.round;
}

function record(recorder: Recorder, judged: Placed, outcome: Outcome): void {
  const { deal, index, one } = judged;
  const by = recorder.state.scenario.rules.trust.kept;
  const pleased = outcome === "kept" ? trustToBuild(recorder.state, judged) : [];
  recorder.record({ kind: "undertakingJudged", deal: deal.id, index, outcome });
  if (outcome === "broken") settleBroken(recorder, judged);
  for (const of of pleased) recorder.record({ kind: "trustShifted", of, in: one.seat, by, cause: deal.id });
}

/** In the Aftermath undertakings are judged; offers that nobody answered lapse. */
export function judgeUndertakings(recorder: Recorder, round: RoundId): void {
  for (const placed of openUndertakings(recorder.state.deals)) {
    const outcome = judge(recorder.state, placed, round);
    const waits = outcome === "broken" && !placed.one.violated && mayStillCome(recorder.state, placed);
    if (outcome !== null && !waits) record(recorder, placed, outcome);
  }
  for (const deal of Object.values(recorder.state.deals))
    if (deal.status === "offered")
      recorder.record({ kind: "dealEnded", deal: deal.id, seat: null, status: "lapsed" });
}

/** When the Aftermath ends, the favours are judged that could still be given in it. */
export function judgeLateFavours(recorder: Recorder, round: RoundId): void {
  for (const placed of openUndertakings(recorder.state.deals)) {
    const outcome = judge(recorder.state, placed, round);
    if (outcome !== null) record(recorder, placed, outcome);
  }
}

/** A word that hung on something is judged only if that came true. */
function verdictOn(state: State, { deal, one }: Placed): Outcome {
  const verdicts = Object.values(one.verdicts);
  if (!isMet(state, deal.parties, one.if)) return "lapsed";
  if (verdicts.includes("broken")) return "broken";
  return verdicts.includes("kept") ? "kept" : "lapsed";
}

/** At the end words are judged by the other parties: broken if anybody says so, kept if anybody says so, else lapsed. */
export function judgeWords(recorder: Recorder): void {
  for (const placed of openUndertakings(recorder.state.deals))
    record(recorder, placed, verdictOn(recorder.state, placed));
}
