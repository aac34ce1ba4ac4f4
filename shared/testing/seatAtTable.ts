import { type Pledge, type Promised, type Proviso, promised } from "../model/deal.ts";
import type { DealId, Package, SeatId, SilenceId } from "../model/ids.ts";
import type { Refusal, RefusalCode } from "../model/refusal.ts";
import { roundOf } from "../model/round.ts";
import { tableOf } from "../model/scenarioIndex.ts";
import { readingOf } from "../model/silence.ts";
import type { State } from "../model/state.ts";
import type { Intent, IntentOf } from "../rules/index.ts";

type Aim = IntentOf<"commitCard">["target"];
/** A promise that hangs on something; a favour may lie in escrow meanwhile. */
export interface OnTerms {
  readonly pledge: Pledge;
  readonly if: Proviso;
  readonly escrow: boolean;
}
type Said = Pledge | OnTerms;
type Promises = Readonly<Record<SeatId, Said | readonly Said[]>>;

/** What a delegation does in a test, in the players' words. Every verb throws if it is refused. */
export interface SeatAtTable {
  /** The next verb must be refused with this code: `table.seat("us").cannot("ownMotionBreak").breaks()`. */
  readonly cannot: (code: RefusalCode) => SeatAtTable;
  readonly tables: (changes: Package) => SeatAtTable;
  /** Calls a consultation on these changes. */
  readonly consults: (changes: Package) => SeatAtTable;
  readonly withdrawsMotion: (table: string) => SeatAtTable;
  /** The motion of this mover, at the table where it moved last. */
  readonly seconds: (mover: SeatId) => SeatAtTable;
  readonly withdrawsSecond: (mover: SeatId) => SeatAtTable;
  readonly maintains: () => SeatAtTable;
  readonly letsGo: () => SeatAtTable;
  /** That it will break: on this mover's motion, or on a table's coming reading (`pact.reading.1`). */
  readonly announces: (about: SeatId | SilenceId, reason?: string) => SeatAtTable;
  readonly takesBackAnnouncement: (about: SeatId | SilenceId) => SeatAtTable;
  /** Who will break: this mover's motion, or a reading. */
  readonly forecasts: (about: SeatId | SilenceId, breakers: readonly SeatId[] | null) => SeatAtTable;
  /** On the motion that was tabled last. */
  readonly whispers: (to: SeatId, how: "cover" | "appeal", stake: number) => SeatAtTable;
  readonly keepsSilence: () => SeatAtTable;
  readonly reserves: (issue: string) => SeatAtTable;
  readonly breaks: (reason?: string, more?: { readonly counter: Package }) => SeatAtTable;
  readonly takesBackStance: () => SeatAtTable;
  /** At a roll-call: yes, no, or neither. */
  readonly votesFor: () => SeatAtTable;
  readonly votesAgainst: (more?: { readonly counter: Package }) => SeatAtTable;
  readonly abstains: () => SeatAtTable;
  readonly answers: (breaker: SeatId, yes: boolean) => SeatAtTable;
  readonly instructs: (standing: Readonly<Record<string, "keep" | "break">>) => SeatAtTable;
  readonly asksFor: (options: Package) => SeatAtTable;
  /** Offers a deal to everybody who promises something in it, or is named. */
  readonly offers: (promises: Promises, to?: readonly SeatId[]) => SeatAtTable;
  /** Answers the latest offer that this seat is a party to with another. */
  readonly counters: (promises: Promises, to?: readonly SeatId[]) => SeatAtTable;
  /** The latest offer that this seat is a party to. */
  readonly accepts: () => SeatAtTable;
  readonly declines: () => SeatAtTable;
  readonly judges: (verdict: "kept" | "broken") => SeatAtTable;
  readonly gives: (favour: string, to: SeatId) => SeatAtTable;
  readonly plays: (card: string, at?: Aim) => SeatAtTable;
  readonly takesBack: (card: string) => SeatAtTable;
  readonly fights: (effort: number) => SeatAtTable;
  readonly says: (channel: string, quote?: IntentOf<"say">["quote"]) => SeatAtTable;
  readonly isReady: () => SeatAtTable;
}

/** How a seat reaches the match: what is true now, and what becomes of an intent. */
export interface Reach {
  readonly state: () => State;
  readonly submit: (intent: Intent) => Refusal | null;
}

function motionOf(state: State, mover: SeatId): string {
  const motions = Object.values(state.tables).flatMap((table) => Object.values(table.motions));
  return motions.findLast((motion) => motion.mover === mover)?.id ?? "none";
}

const latestMotion = (state: State): string =>
  Object.values(state.tables)
    .flatMap(({ motions }) => Object.keys(motions))
    .at(-1) ?? "none";

const latestDeal = (state: State, seat: SeatId) =>
  Object.values(state.deals).findLast(({ parties }) => parties.includes(seat))?.id ?? "none";

/** The first word of others that this seat can judge. */
function wordOf(state: State, seat: SeatId): { readonly deal: string; readonly index: number } {
  for (const { id, parties, undertakings } of Object.values(state.deals)) {
    const index = undertakings.findIndex((one) => one.pledge.kind === "word" && one.seat !== seat);
    if (parties.includes(seat) && index >= 0) return { deal: id, index };
  }
  return { deal: "none", index: 0 };
}

const listed = (said: Said | readonly Said[]): readonly Said[] =>
  "kind" in said || "pledge" in said ? [said] : said;

const promiseOf = (seat: SeatId, said: Said): Promised =>
  "pledge" in said ? { seat, ...said } : promised(seat, said);

interface Offering {
  readonly promises: Promises;
  readonly to: readonly SeatId[];
  readonly counterTo: DealId | null;
}

function offerOf({ promises, to, counterTo }: Offering): Intent {
  const undertakings = Object.entries(promises).flatMap(([seat, said]) =>
    listed(said).map((one) => promiseOf(seat, one)),
  );
  return { kind: "offerDeal", undertakings, with: [...Object.keys(promises), ...to], counterTo };
}

/** Does it, or throws; the verbs again, to go on with. */
type Do = (intent: Intent) => SeatAtTable;
interface Speaker {
  readonly seat: SeatId;
  readonly now: () => State;
  readonly act: Do;
}

const tableOfChanges = (state: State, changes: Package): string =>
  tableOf(state.scenario, Object.keys(changes)[0] ?? "") ?? "none";

const aboutMotions = ({ seat, now, act }: Speaker) => ({
  tables: (changes: Package) => act({ kind: "tableMotion", table: tableOfChanges(now(), changes), changes }),
  consults: (changes: Package) =>
    act({ kind: "callConsultation", table: tableOfChanges(now(), changes), changes }),
  withdrawsMotion: (table: string) =>
    act({ kind: "withdrawMotion", motion: `${table}.${roundOf(now().step) ?? ""}.${seat}` }),
  seconds: (mover: SeatId) => act({ kind: "secondMotion", motion: motionOf(now(), mover) }),
  withdrawsSecond: (mover: SeatId) => act({ kind: "withdrawSecond", motion: motionOf(now(), mover) }),
  maintains: () => act({ kind: "maintainMotion", maintain: true }),
  letsGo: () => act({ kind: "maintainMotion", maintain: false }),
});

const brokenFor = (state: State, reason: string | undefined, counter: Package | null): Intent => ({
  kind: "takeStance",
  stance: {
    kind: "break",
    reason: reason ?? Object.keys(state.scenario.reasons)[0] ?? "none",
    words: null,
    counter,
  },
});

/** A reading by its id, a motion by its mover. */
const silenceOf = (state: State, about: SeatId | SilenceId): SilenceId =>
  readingOf(about) === null ? motionOf(state, about) : about;

const aboutSilences = ({ now, act }: Speaker) => ({
  announces: (about: SeatId | SilenceId, reason?: string) =>
    act({
      kind: "announceBreak",
      silence: silenceOf(now(), about),
      reason: reason ?? Object.keys(now().scenario.reasons)[0] ?? "none",
    }),
  forecasts: (about: SeatId | SilenceId, breakers: readonly SeatId[] | null) =>
    act({
      kind: "forecast",
      silence: silenceOf(now(), about),
      breakers: breakers === null ? null : [...breakers],
    }),
  whispers: (to: SeatId, how: "cover" | "appeal", stake: number) =>
    act({ kind: "whisper", motion: latestMotion(now()), to, how, stake }),
  takesBackAnnouncement: (about: SeatId | SilenceId) =>
    act({ kind: "withdrawAnnouncement", silence: silenceOf(now(), about) }),
});

const inSilence = ({ now, act }: Speaker) => ({
  keepsSilence: () => act({ kind: "takeStance", stance: { kind: "keep" } }),
  reserves: (issue: string) => act({ kind: "takeStance", stance: { kind: "reserve", issue } }),
  breaks: (reason?: string, more?: { readonly counter: Package }) =>
    act(brokenFor(now(), reason, more?.counter ?? null)),
  votesFor: () => act({ kind: "takeStance", stance: { kind: "keep" } }),
  votesAgainst: (more?: { readonly counter: Package }) =>
    act(brokenFor(now(), undefined, more?.counter ?? null)),
  abstains: () => act({ kind: "takeStance", stance: { kind: "abstain" } }),
  takesBackStance: () => act({ kind: "takeStance", stance: null }),
  answers: (breaker: SeatId, yes: boolean) => act({ kind: "answerCounterText", breaker, yes }),
  instructs: (standing: Readonly<Record<string, "keep" | "break">>) => act({ kind: "setStanding", standing }),
});

const inTalks = ({ seat, now, act }: Speaker) => ({
  offers: (promises: Promises, to: readonly SeatId[] = []) => act(offerOf({ promises, to, counterTo: null })),
  counters: (promises: Promises, to: readonly SeatId[] = []) =>
    act(offerOf({ promises, to, counterTo: latestDeal(now(), seat) })),
  accepts: () => act({ kind: "acceptDeal", deal: latestDeal(now(), seat) }),
  declines: () => act({ kind: "declineDeal", deal: latestDeal(now(), seat) }),
  judges: (verdict: "kept" | "broken") => act({ kind: "judgeWord", ...wordOf(now(), seat), verdict }),
  gives: (favour: string, to: SeatId) => act({ kind: "giveFavour", favour, to }),
  says: (channel: string, quote: IntentOf<"say">["quote"] = null) =>
    act({ kind: "say", channel, words: "w", phrase: null, quote }),
});

const onItsOwn = ({ act }: Speaker) => ({
  plays: (card: string, at: Aim = null) => act({ kind: "commitCard", card, target: at }),
  takesBack: (card: string) => act({ kind: "takeBackCard", card }),
  fights: (effort: number) => act({ kind: "chooseEffort", effort }),
  isReady: () => act({ kind: "setReady", ready: true }),
});

/** One delegation's verbs. */
export function seatAtTable(seat: SeatId, { state, submit }: Reach): SeatAtTable {
  let expected: RefusalCode | null = null;
  const act: Do = (intent) => {
    const refused = submit(intent)?.code ?? null;
    const wanted = expected;
    expected = null;
    if (refused === wanted) return verbs;
    const instead = refused === null ? "was allowed" : `was refused: ${refused}`;
    throw new Error(
      `${seat}: ${JSON.stringify(intent)} ${instead}${wanted ? `, not refused: ${wanted}` : ""}`,
    );
  };
  const speaker: Speaker = { seat, now: state, act };
  const verbs: SeatAtTable = {
    ...aboutMotions(speaker),
    ...aboutSilences(speaker),
    ...inSilence(speaker),
    ...inTalks(speaker),
    ...onItsOwn(speaker),
    cannot: (code) => {
      expected = code;
      return verbs;
    },
    asksFor: (options) => {
      for (const [issue, option] of Object.entries(options)) act({ kind: "takePosition", issue, option });
      return verbs;
    },
  };
  return verbs;
}
