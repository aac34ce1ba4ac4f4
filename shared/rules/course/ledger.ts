import type { Recorder } from "../../events/recorder.ts";
import type { Deal, Outcome, Undertaking } from "../../model/deal.ts";
import type { RoundId } from "../../model/ids.ts";
import { roundIds, roundIndex } from "../../model/scenarioIndex.ts";
import { occasionArose } from "./favours.ts";
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
    return occasionArose(state, { favour: pledge.favour, from: seat, to: pledge.to }) ? "broken" : "lapsed";
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

/** A kept promise builds the trust of each other party, once a pair and round. */
function settleKept(recorder: Recorder, { deal, one }: Judged, built: Set<string>): void {
  const by = recorder.state.scenario.rules.trust.kept;
  for (const of of deal.parties.filter((party) => party !== one.seat && !built.has(`${party}>${one.seat}`))) {
    built.add(`${of}>${one.seat}`);
    recorder.record({ kind: "trustShifted", of, in: one.seat, by, cause: deal.id });
  }
}

/** A broken promise costs capital, trust and score, more in the last round. */
function settleBroken(recorder: Recorder, { deal, one }: Judged): void {
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

function record(recorder: Recorder, judged: Judged, outcome: Outcome, built: Set<string>): void {
  recorder.record({ kind: "undertakingJudged", deal: judged.deal.id, index: judged.index, outcome });
  if (outcome === "broken") settleBroken(recorder, judged);
  if (outcome === "kept") settleKept(recorder, judged, built);
}

/** In the Aftermath undertakings are judged; offers that nobody answered lapse. */
export function judgeUndertakings(recorder: Recorder, round: RoundId): void {
  const { scenario, deals } = recorder.state;
  const built = new Set<string>();
  for (const judged of openUndertakings(deals)) {
    const due = dueRound(judged);
    const outcome = judge(
      recorder,
      judged,
      due !== null && roundIndex(scenario, due) <= roundIndex(scenario, round),
    );
    if (outcome !== null) record(recorder, judged, outcome, built);
  }
  for (const deal of Object.values(recorder.state.deals))
    if (deal.status === "offered")
      recorder.record({ kind: "dealEnded", deal: deal.id, seat: null, status: "lapsed" });
}

/** At the end words are judged by the other parties: broken if anybody says so, kept if anybody says so, else lapsed. */
export function judgeWords(recorder: Recorder): void {
  const built = new Set<string>();
  for (const judged of openUndertakings(recorder.state.deals)) {
    const verdicts = Object.values(judged.one.verdicts);
    const outcome = verdicts.includes("broken") ? "broken" : verdicts.includes("kept") ? "kept" : "lapsed";
    record(recorder, judged, outcome, built);
  }
}
