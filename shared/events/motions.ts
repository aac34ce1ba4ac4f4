import type { IssueId, MotionId, Package, PartyId, SeatId, TableId } from "../model/ids.ts";
import type { CounterText, Motion, Stance } from "../model/motion.ts";
import { roundOf } from "../model/round.ts";
import type { State } from "../model/state.ts";
import { keptFootnotes, withFootnote } from "../model/textHistory.ts";
import { alterMotion, alterTable, tableOfMotion, without } from "./alter.ts";
import { type Audience, event, everybody } from "./definition.ts";

/** Members and observers see drafts; outsiders see motions when they are put under silence. */
function room(state: State, table: TableId): Audience {
  const { members, observers } = state.scenario.tables[table] ?? { members: [], observers: [] };
  return [...members, ...observers].filter((party) => party in state.scenario.seats);
}
const roomOf = ({ motion }: { readonly motion: MotionId }, state: State): Audience =>
  room(state, tableOfMotion(motion));

/** A motion that was put, fell or was withdrawn is no longer to be taken. */
const offAgenda = (state: State, motion: MotionId): State =>
  alterTable(state, tableOfMotion(motion), ({ agenda }) => ({
    agenda: agenda.filter((id) => id !== motion),
  }));

const latest = <T>(list: readonly T[], change: (last: T) => Partial<T>): readonly T[] =>
  list.map((one, i) => (i === list.length - 1 ? { ...one, ...change(one) } : one));

/** How something came out that was put to the members. */
type Decided = "adopted" | "broken";

export const motionEvents = {
  /** A free public statement of what wording a party asks for. */
  positionTaken: event<{
    readonly table: TableId;
    readonly seat: SeatId;
    readonly issue: IssueId;
    readonly option: string | null;
  }>({
    apply: (state, { table, seat, issue, option }) =>
      alterTable(state, table, ({ positions }) => {
        const mine = without(positions[seat] ?? {}, issue);
        return { positions: { ...positions, [seat]: option === null ? mine : { ...mine, [issue]: option } } };
      }),
    audience: everybody,
  }),
  motionTabled: event<{ readonly motion: Motion }>({
    apply: (state, { motion }) =>
      alterTable(state, motion.table, ({ motions }) => ({ motions: { ...motions, [motion.id]: motion } })),
    audience: ({ motion }, state) => room(state, motion.table),
  }),
  motionSeconded: event<{ readonly motion: MotionId; readonly party: PartyId }>({
    apply: (state, { motion, party }) =>
      alterMotion(state, motion, ({ seconders }) => ({ seconders: [...seconders, party] })),
    audience: roomOf,
  }),
  secondWithdrawn: event<{ readonly motion: MotionId; readonly party: PartyId }>({
    apply: (state, { motion, party }) =>
      alterMotion(state, motion, ({ seconders }) => ({
        seconders: seconders.filter((other) => other !== party),
      })),
    audience: roomOf,
  }),
  motionWithdrawn: event<{ readonly motion: MotionId }>({
    apply: (state, { motion }) =>
      offAgenda(
        alterMotion(state, motion, () => ({ status: "withdrawn" })),
        motion,
      ),
    audience: roomOf,
  }),
  motionMaintained: event<{ readonly motion: MotionId; readonly maintained: boolean }>({
    apply: (state, { motion, maintained }) => alterMotion(state, motion, () => ({ maintained })),
    audience: roomOf,
  }),
  /** The motions that this meeting will take, in order. */
  agendaSet: event<{ readonly table: TableId; readonly motions: readonly MotionId[] }>({
    apply: (state, { table, motions }) => alterTable(state, table, () => ({ agenda: motions })),
    audience: ({ table }, state) => room(state, table),
  }),
  /** It fell without a silence: ill-formed by now, or the meeting ended before its turn. */
  motionFell: event<{ readonly motion: MotionId; readonly status: "illFormed" | "untaken" }>({
    apply: (state, { motion, status }) =>
      offAgenda(
        alterMotion(state, motion, () => ({ status })),
        motion,
      ),
    audience: roomOf,
  }),
  /** The motion is put, under silence or to a roll-call: from now on everybody may read it. */
  silenceBegan: event<{ readonly motion: Motion }>({
    apply: (state, { motion }) =>
      offAgenda(
        alterMotion(state, motion.id, () => ({ status: "silence" })),
        motion.id,
      ),
    audience: everybody,
  }),
  stanceTaken: event<{ readonly seat: SeatId; readonly stance: Stance | null }>({
    apply: (state, { seat, stance }) => ({
      ...state,
      stances: stance === null ? without(state.stances, seat) : { ...state.stances, [seat]: stance },
    }),
    audience: ({ seat }) => [seat],
  }),
  /** A member answers at a roll-call; on the whole text if `motion` is null. */
  rollCallAnswered: event<{
    readonly table: TableId;
    readonly motion: MotionId | null;
    readonly party: PartyId;
    readonly stance: Stance;
  }>({
    apply: (state, { table, motion, party, stance }) => {
      const answered = <T extends { readonly stances: Motion["stances"] }>({ stances }: T) => ({
        stances: { ...stances, [party]: stance },
      });
      return motion === null
        ? alterTable(state, table, ({ readings }) => ({ readings: latest(readings, answered) }))
        : alterMotion(state, motion, answered);
    },
    audience: everybody,
  }),
  /** All stances are known, and the motion is decided by the table's rule. */
  silenceEnded: event<{
    readonly motion: MotionId;
    readonly stances: Readonly<Record<PartyId, Stance>>;
    readonly outcome: Decided;
  }>({
    apply: (state, { motion, stances, outcome }) => ({
      ...alterMotion(state, motion, () => ({ stances, status: outcome })),
      stances: {},
    }),
    audience: everybody,
  }),
  /** The text changes. `motion` is null when a card or a favour sets a clause. */
  clausesSettled: event<{
    readonly table: TableId;
    readonly changes: Package;
    readonly motion: MotionId | null;
  }>({
    apply: (state, { table, changes, motion }) =>
      alterTable(state, table, (before) => ({
        text: { ...before.text, ...changes },
        reservations: keptFootnotes(before, changes),
        versions: [...before.versions, { round: roundOf(state.step) ?? "", motion, changes }],
      })),
    audience: everybody,
  }),
  reservationMade: event<{ readonly table: TableId; readonly party: PartyId; readonly issue: IssueId }>({
    apply: (state, { table, party, issue }) =>
      alterTable(state, table, ({ reservations }) => ({
        reservations: withFootnote(reservations, { party, issue }),
      })),
    audience: everybody,
  }),
  silenceBroken: event<{
    readonly seats: readonly SeatId[];
    readonly table: TableId;
    readonly reading: boolean;
  }>({
    apply: (state, { seats, table, reading }) => {
      const round = roundOf(state.step) ?? "";
      const more = seats.map((seat) => ({ seat, table, reading, round, alone: seats.length === 1 }));
      return { ...state, breaks: [...state.breaks, ...more] };
    },
    audience: everybody,
  }),
};

export const readingEvents = {
  readingBegan: event<{ readonly table: TableId; readonly number: 1 | 2 }>({
    apply: (state, { table, number }) =>
      alterTable(state, table, ({ readings }) => ({
        readings: [...readings, { number, stances: {}, status: "silence", counterTexts: [], taken: [] }],
      })),
    audience: everybody,
  }),
  readingEnded: event<{
    readonly table: TableId;
    readonly stances: Readonly<Record<PartyId, Stance>>;
    readonly counterTexts: readonly CounterText[];
    readonly outcome: Decided;
  }>({
    apply: (state, { table, stances, counterTexts, outcome }) => {
      const ended = alterTable(state, table, ({ readings }) => ({
        readings: latest(readings, () => ({ stances, status: outcome, counterTexts })),
      }));
      return { ...ended, stances: {} };
    },
    audience: everybody,
  }),
  /** A member's secret yes or no to a breaker's counter-text. */
  counterTextAnswered: event<{ readonly seat: SeatId; readonly breaker: SeatId; readonly yes: boolean }>({
    apply: (state, { seat, breaker, yes }) => ({
      ...state,
      answers: { ...state.answers, [seat]: { ...state.answers[seat], [breaker]: yes } },
    }),
    audience: ({ seat }) => [seat],
  }),
  /** The counter-texts that the table would adopt go into the draft. Who opposed the others stays secret. */
  counterTextsTaken: event<{ readonly table: TableId; readonly taken: readonly SeatId[] }>({
    apply: (state, { table, taken }) => {
      const done = alterTable(state, table, ({ readings }) => ({
        readings: latest(readings, () => ({ taken })),
      }));
      return { ...done, answers: {} };
    },
    audience: everybody,
  }),
  tableConcluded: event<{ readonly table: TableId; readonly outcome: "text" | "noText" }>({
    apply: (state, { table, outcome }) => alterTable(state, table, () => ({ outcome })),
    audience: everybody,
  }),
  /** The meeting is over: what one meeting's cards gave is gone. */
  meetingEnded: event<{ readonly table: TableId }>({
    apply: (state, { table }) => alterTable(state, table, () => ({ agenda: [], first: [] })),
    audience: everybody,
  }),
};
