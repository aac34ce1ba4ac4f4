import { type Choices, choicesFor } from "../engine/choicesFor.ts";
import { type Action, step } from "../engine/step.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { StampedEvent } from "../events/index.ts";
import { channelOf, delegationOf } from "../model/channel.ts";
import type { FavourId, SeatId } from "../model/ids.ts";
import { inTheRoom } from "../model/scenarioIndex.ts";
import type { State } from "../model/state.ts";
import type { Viewer } from "../model/view.ts";
import { privateSections, publicSections } from "../protocol/sections.ts";
import type { Intent } from "../rules/index.ts";
import { viewersOf } from "./checkedMatch.ts";
import { chance, type Dice, dice, oneOf } from "./dice.ts";
import { randomIntent } from "./randomIntents.ts";
import { firstDifference } from "./sameData.ts";

/** Which secrets of one seat differ between two matches that are otherwise the same. */
export interface Secrets {
  readonly insider: SeatId;
  /** The only other seat that may share them. */
  readonly partner: SeatId;
  /** Motions too, so that whoever is in a room with the insider is no watcher. */
  readonly drafts: boolean;
  /**
   * Talk, whispers and instructions too: that two delegations met becomes known when the Talks end, the others with the
   * stances.
   */
  readonly talk: boolean;
}

export interface Twins {
  readonly first: State;
  readonly second: State;
  /** What a watcher saw in one match and not in the other. */
  readonly differences: readonly string[];
  /** Kinds of the acts that only one of the matches had, each as often as it was done. */
  readonly secretActs: readonly Intent["kind"][];
}

/**
 * Who notices an act at once: `alone`: nobody but who does it. `partner`: whom it is addressed to. `room`: whoever sits at
 * the table, or observes it. `open`: everybody, or it is no seat's act. A map by kind, so that no act is forgotten.
 */
const NOTICED: Readonly<Record<Intent["kind"], "alone" | "partner" | "room" | "open">> = {
  admitPerson: "open",
  takeSeat: "open",
  leaveSeat: "open",
  seatBot: "open",
  unseatBot: "open",
  startMatch: "open",
  pauseMatch: "open",
  endPhase: "open",
  extendStep: "open",
  timeUp: "open",
  setReady: "open",
  setStanding: "alone",
  say: "partner",
  takePosition: "open",
  tableMotion: "room",
  withdrawMotion: "room",
  secondMotion: "room",
  withdrawSecond: "room",
  // Asked before everybody, and its answer ends the step.
  maintainMotion: "open",
  announceBreak: "open",
  withdrawAnnouncement: "open",
  whisper: "partner",
  forecast: "alone",
  callConsultation: "open",
  takeStance: "alone",
  answerCounterText: "alone",
  offerDeal: "partner",
  acceptDeal: "partner",
  declineDeal: "partner",
  giveFavour: "partner",
  judgeWord: "partner",
  commitCard: "alone",
  takeBackCard: "alone",
  chooseEffort: "alone",
};
/** Every act that others must not notice: each has to occur between twins. */
export const HIDDEN = Object.entries(NOTICED)
  .filter(([, by]) => by !== "open")
  .map(([kind]) => kind);

/** What the insider can do without anybody but the partner knowing. */
function secretChoices(state: State, secrets: Secrets): Choices {
  const { insider, partner, drafts, talk } = secrets;
  const all = choicesFor(viewFor(state, { kind: "seat", seat: insider }));
  const ours = (id: string) =>
    state.deals[id]?.parties.every((party) => party === insider || party === partner) === true;
  // At a roll-call answers are given in the open.
  const openly = state.step.kind === "rollCall";
  const isForPartner = (intent: Intent): boolean => {
    if ("deal" in intent) return ours(intent.deal);
    return "to" in intent && intent.to === partner && (talk || intent.kind !== "whisper");
  };
  const isSecret = (intent: Intent): boolean => {
    if (openly && intent.kind === "takeStance") return false;
    const by = NOTICED[intent.kind];
    return by === "alone" || (by === "room" && drafts) || (by === "partner" && isForPartner(intent));
  };
  return {
    ...all,
    intents: all.intents.filter(isSecret),
    motions: drafts ? all.motions : [],
    consultations: [],
    breaking: openly ? null : all.breaking,
    positions: {},
    deals: all.deals
      ? { ...all.deals, partners: [partner], answerable: all.deals.answerable.filter(ours) }
      : null,
    channels: talk ? [channelOf([insider, partner]), delegationOf(insider)] : [],
  };
}

/** Nobody else gives this favour, and nothing is required of it: no secret can make it fail. */
const isCertain = ({ scenario }: State, favour: FavourId): boolean =>
  scenario.favours[favour]?.from.length === 1 && scenario.favours[favour]?.when === undefined;

/**
 * What a watcher may do in both matches. Favours that can fail are left out, in deals too: by the rules
 * their giver then learns that another has given them.
 */
function watchersChoices(state: State, seat: SeatId): Choices {
  const all = choicesFor(viewFor(state, { kind: "seat", seat }));
  // An open answer ends a member's turn, and with the last one the Council, which opens what was hidden in it.
  const openly = state.step.kind === "rollCall";
  const isSafe = (intent: Intent): boolean => {
    if (openly && intent.kind === "takeStance") return false;
    if (intent.kind === "giveFavour") return isCertain(state, intent.favour);
    if (intent.kind !== "acceptDeal") return intent.kind !== "setReady";
    const pledges = state.deals[intent.deal]?.undertakings.map(({ pledge }) => pledge) ?? [];
    return pledges.every((pledge) => pledge.kind !== "favour" || isCertain(state, pledge.favour));
  };
  return { ...all, intents: all.intents.filter(isSafe), breaking: openly ? null : all.breaking };
}

const mayKnow = (viewer: Viewer, { audience }: StampedEvent): boolean =>
  audience === "all" || (audience !== "nobody" && viewer.kind === "seat" && audience.includes(viewer.seat));

interface Done {
  readonly state: State;
  readonly events: readonly StampedEvent[];
  readonly answer: string;
}

function act(state: State, action: Action): Done {
  const done = step(state, action);
  return done.ok
    ? { state: done.state, events: done.events, answer: "ok" }
    : { state, events: [], answer: JSON.stringify(done.refusal) };
}

const byBot = (intent: Intent, seat: SeatId): Action => ({
  ...intent,
  by: { person: null, seat, role: "bot" },
});

/** What a watcher sees now: its sections as they would be sent, and the events of this act. */
const seenBy = (viewer: Viewer, { state, events }: Done) => ({
  open: publicSections(viewFor(state, viewer)),
  own: privateSections(viewFor(state, viewer)),
  events: events.filter((event) => mayKnow(viewer, event)),
});

/** Seats that must not notice anything, and everybody. The facilitator notices all. */
function watchersOf({ scenario }: State, { insider, partner, drafts }: Secrets): readonly Viewer[] {
  const rooms = Object.values(scenario.tables).filter((table) => inTheRoom(table, insider));
  return viewersOf(scenario).filter(
    (viewer) =>
      viewer.kind === "public" ||
      (viewer.kind === "seat" &&
        viewer.seat !== insider &&
        viewer.seat !== partner &&
        !(drafts && rooms.some((table) => inTheRoom(table, viewer.seat)))),
  );
}

/** What watchers see of one match and not of the other. */
const noticed = (watchers: readonly Viewer[], a: Done, b: Done): readonly string[] =>
  watchers.flatMap((viewer) => {
    const difference = firstDifference(seenBy(viewer, a), seenBy(viewer, b));
    return difference === null ? [] : [`${JSON.stringify(viewer)}: ${difference}`];
  });

/** An instruction for when nobody is there, on any of the insider's clauses. */
function instruction(state: State, lot: Dice, { insider }: Secrets): Intent {
  const sits = Object.values(state.scenario.tables).filter(({ members }) => members.includes(insider));
  const issue = oneOf(
    lot,
    sits.flatMap(({ issues }) => Object.keys(issues)),
  );
  const word = chance(lot, 50) ? "keep" : "break";
  return { kind: "setStanding", standing: issue === undefined ? {} : { [issue]: word } };
}

/** The insider does something secret, if the lot finds anything. */
function conspire(
  state: State,
  lot: Dice,
  secrets: Secrets,
): Done & { readonly kind: Intent["kind"] | null } {
  const by = { seat: secrets.insider, words: `w${lot(0, 1e9)}` };
  const intent =
    secrets.talk && chance(lot, 5)
      ? instruction(state, lot, secrets)
      : randomIntent(lot, secretChoices(state, secrets), by);
  if (intent === null) return { state, events: [], answer: "nothing", kind: null };
  return { ...act(state, byBot(intent, secrets.insider)), kind: intent.kind };
}

/** Two matches from the same state, in which only one seat's secrets differ, side by side. */
export function twins(base: State, seed: number, secrets: Secrets) {
  const roll = dice(seed);
  const lots = [dice(seed + 0x10001), dice(seed + 0x20003)] as const;
  const watchers = watchersOf(base, secrets);
  const seats = watchers.flatMap((viewer) => (viewer.kind === "seat" ? [viewer.seat] : []));
  const differences: string[] = [];
  let [first, second] = [base, base];
  const secretActs: Intent["kind"][] = [];
  const both = (action: Action) => {
    const [a, b] = [act(first, action), act(second, action)];
    if (a.answer !== b.answer) differences.push(`${action.kind}: ${a.answer} or ${b.answer}`);
    [first, second] = [a.state, b.state];
    differences.push(...noticed(watchers, a, b));
  };
  return {
    /** The insider acts in each match as the lot falls there; then a watcher acts alike in both. */
    turn(): void {
      const [a, b] = [conspire(first, lots[0], secrets), conspire(second, lots[1], secrets)];
      for (const { kind, answer } of [a, b]) if (kind !== null && answer === "ok") secretActs.push(kind);
      [first, second] = [a.state, b.state];
      differences.push(...noticed(watchers, a, b));
      const seat = oneOf(roll, seats);
      if (seat === undefined || differences.length > 0) return;
      const by = { seat, words: `w${roll(0, 1e9)}` };
      const intent = randomIntent(roll, watchersChoices(first, seat), by);
      if (intent) both(byBot(intent, seat));
    },
    /** The step's time is up in both. */
    timeUp(): void {
      both({
        kind: "timeUp",
        stepNumber: first.stepNumber,
        by: { person: null, seat: null, role: "server" },
      });
    },
    result: (): Twins => ({ first, second, differences, secretActs }),
  };
}
