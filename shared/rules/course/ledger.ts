import type { Recorder } from "../../events/recorder.ts";
import type { Deal, Outcome, Undertaking } from "../../model/deal.ts";
import type { RoundId } from "../../model/ids.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import { canBeGiven } from "./favours.ts";
import { openUndertakings } from "./promises.ts";

interface Judged {
  readonly deal: Deal;
  readonly index: number;
  readonly one: Undertaking;
}

/** The round at whose end an undertaking is judged at the latest. */
function dueRound({ deal, one }: Judged): RoundId | null {
  const { pledge } = one;
  if (pledge.kind === "favour") return pledge.by ?? deal.round;
  if (pledge.kind === "capital") return deal.round;
  return pledge.kind === "word" ? null : pledge.until;
}

/** A promise that is due: kept if it was honoured; else broken, or lapsed if no occasion arose. */
function whenDue({ state }: Recorder, { one }: Judged): Outcome {
  const { pledge, seat, honoured } = one;
  if (honoured > 0) return "kept";
  if (pledge.kind === "favour")
    return canBeGiven(state, { favour: pledge.favour, from: seat, to: pledge.to }) ? "broken" : "lapsed";
  if (pledge.kind !== "card") return "lapsed";
  const held = state.seats[seat]?.hand.includes(pledge.card) ?? false;
  if (pledge.promise === "refrain") return held ? "kept" : "lapsed";
  return held ? "broken" : "lapsed";
}

function judge(recorder: Recorder, judged: Judged, due: boolean): Outcome | null {
  const { one } = judged;
  if (one.violated) return "broken";
  if (one.pledge.kind === "favour" && one.honoured > 0) return "kept";
  return due ? whenDue(recorder, judged) : null;
}

/** Kept promises build trust; a broken one costs capital, trust and score, more in the last round. */
function settleAccounts(recorder: Recorder, { deal, one }: Judged, outcome: "kept" | "broken"): void {
  const { trust, brokenPromise } = recorder.state.scenario.rules;
  const others = deal.parties.filter((party) => party !== one.seat);
  const by = outcome === "kept" ? trust.kept : trust.brokenPromise;
  for (const of of others) recorder.record({ kind: "trustShifted", of, in: one.seat, by, cause: deal.id });
  if (outcome === "kept") return;
  const last = isLast(recorder);
  const points = last ? brokenPromise.scoreLast : brokenPromise.score;
  recorder.record({ kind: "capitalChanged", seat: one.seat, by: brokenPromise.capital, cause: deal.id });
  recorder.record({ kind: "penaltyIncurred", seat: one.seat, points, shortfall: false, cause: deal.id });
}

function isLast({ state }: Recorder): boolean {
  const rounds = roundIds(state.scenario);
  return !("round" in state.step) || rounds.at(-1) === state.step.round;
}

/** Once a pair and round: several kept promises to the same party build trust once. */
function record(recorder: Recorder, judged: Judged, outcome: Outcome, paid: Set<string>): void {
  recorder.record({ kind: "undertakingJudged", deal: judged.deal.id, index: judged.index, outcome });
  const key = `${judged.one.seat}>${judged.deal.parties.join("+")}`;
  if (outcome === "broken") settleAccounts(recorder, judged, "broken");
  if (outcome === "kept" && !paid.has(key)) settleAccounts(recorder, judged, "kept");
  if (outcome === "kept") paid.add(key);
}

/** In the Aftermath undertakings are judged; offers that nobody answered lapse. */
export function judgeUndertakings(recorder: Recorder, round: RoundId): void {
  const { scenario, deals } = recorder.state;
  const paid = new Set<string>();
  for (const judged of openUndertakings(deals)) {
    const due = dueRound(judged);
    const outcome = judge(
      recorder,
      judged,
      due !== null && roundIndex(scenario, due) <= roundIndex(scenario, round),
    );
    if (outcome !== null) record(recorder, judged, outcome, paid);
  }
  for (const deal of Object.values(recorder.state.deals))
    if (deal.status === "offered")
      recorder.record({ kind: "dealEnded", deal: deal.id, seat: null, status: "lapsed" });
}

/** At the end words are judged by the other parties: broken if anybody says so, kept if anybody says so, else lapsed. */
export function judgeWords(recorder: Recorder): void {
  const paid = new Set<string>();
  for (const judged of openUndertakings(recorder.state.deals)) {
    const verdicts = Object.values(judged.one.verdicts);
    const outcome = verdicts.includes("broken") ? "broken" : verdicts.includes("kept") ? "kept" : "lapsed";
    record(recorder, judged, outcome, paid);
  }
}
