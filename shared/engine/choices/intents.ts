import type { Card } from "../../model/content.ts";
import type { SeatId, SilenceId } from "../../model/ids.ts";
import type { Motion } from "../../model/motion.ts";
import { askedIn } from "../../model/round.ts";
import { readingId, tableOfSilence } from "../../model/silence.ts";
import type { Target } from "../../model/state.ts";
import type { OwnView, View } from "../../model/view.ts";
import type { Intent } from "../../rules/index.ts";
import { refuse } from "../step.ts";

const HOWS = ["cover", "appeal"] as const;
const READINGS = [1, 2] as const;

/** Whether the seat could submit this now. */
export const isLegal = (view: View, seat: SeatId, intent: Intent): boolean =>
  refuse(view, { ...intent, by: { person: null, seat, role: "bot" } }) === null;

const targetsOf = ({ target }: Card): readonly (Target | null)[] => {
  if (!target) return [null];
  return "seat" in target ? target.seat.map((seat) => ({ seat })) : target.issue.map((issue) => ({ issue }));
};

// Not `Target`: a target in an intent names a seat or an issue, never neither.
type Aim = Extract<Intent, { kind: "commitCard" }>["target"];

function cards({ hand, cards: known, commitments }: OwnView): readonly Intent[] {
  const plays = hand.flatMap((card) => {
    const definition = known[card];
    return definition ? targetsOf(definition).map((target) => ({ card, target: target as Aim })) : [];
  });
  return [
    ...plays.map((play): Intent => ({ kind: "commitCard", ...play })),
    ...commitments.map(({ card }): Intent => ({ kind: "takeBackCard", card })),
  ];
}

function stances({ scenario, public: open }: View): readonly Intent[] {
  const asked = askedIn(open.clock.step);
  if (!asked) return [];
  const issues = Object.keys(scenario.tables[asked.table]?.issues ?? {});
  return [
    { kind: "takeStance", stance: { kind: "keep" } },
    { kind: "takeStance", stance: { kind: "abstain" } },
    ...issues.map((issue): Intent => ({ kind: "takeStance", stance: { kind: "reserve", issue } })),
  ];
}

/** The coming reading of each table that has any. */
const readingsOf = ({ scenario }: View): readonly SilenceId[] =>
  Object.entries(scenario.tables).flatMap(([table, { readings }]) =>
    READINGS.slice(0, readings).map((number) => readingId(table, number)),
  );

/** What is or may come to be under silence, as far as the seat sees it. */
const silencesSeen = (view: View, own: OwnView): readonly SilenceId[] => [
  ...Object.values(own.rooms).flatMap(({ motions }) => Object.keys(motions)),
  ...readingsOf(view),
];

function announcements(view: View, own: OwnView): readonly Intent[] {
  const reasons = Object.keys(view.scenario.reasons);
  return silencesSeen(view, own).flatMap((silence, i): readonly Intent[] => [
    { kind: "announceBreak", silence, reason: reasons[i % reasons.length] ?? "" },
    { kind: "withdrawAnnouncement", silence },
  ]);
}

/** That nobody will break, that one will, or nothing any more: of what is, or may come to be, under silence. */
function forecasts(view: View, own: OwnView): readonly Intent[] {
  const put = Object.values(view.public.tables).flatMap(({ motions }) => Object.values(motions));
  const running = put.filter(({ status }) => status === "silence").map(({ id }) => id);
  return [...new Set([...silencesSeen(view, own), ...running])].flatMap((silence): readonly Intent[] => {
    const members = view.scenario.tables[tableOfSilence(silence)]?.members ?? [];
    const made = silence in own.forecasts ? [null] : [];
    return [[], ...members.map((party) => [party]), ...made].map(
      (breakers): Intent => ({ kind: "forecast", silence, breakers }),
    );
  });
}

/** The smallest and the largest stake on each member, either way. */
function whispers(view: View, own: OwnView): readonly Intent[] {
  const { least, most } = view.scenario.rules.whisper;
  const put = Object.values(view.public.tables).flatMap(({ motions }) => Object.values(motions));
  const rooms = Object.values(own.rooms).flatMap(({ motions }) => Object.values(motions));
  const seen = [...rooms, ...put].filter(({ status }) => status === "tabled" || status === "silence");
  return seen.flatMap(({ id, table }) =>
    (view.scenario.tables[table]?.members ?? []).flatMap((to) =>
      HOWS.flatMap((how) =>
        [least, most].map((stake): Intent => ({ kind: "whisper", motion: id, to, how, stake })),
      ),
    ),
  );
}

/** What can be done about a motion that is tabled: refusals sort out who may do which. */
const aboutMotion = ({ id }: Motion): readonly Intent[] => [
  { kind: "secondMotion", motion: id },
  { kind: "withdrawSecond", motion: id },
  { kind: "withdrawMotion", motion: id },
];

function answers({ public: open }: View): readonly Intent[] {
  const { step } = open.clock;
  if (step.kind === "maintain")
    return [true, false].map((maintain): Intent => ({ kind: "maintainMotion", maintain }));
  if (step.kind !== "reopening") return [];
  const counters = open.tables[step.table]?.readings.at(-1)?.counterTexts ?? [];
  return counters.flatMap(({ breaker }) =>
    [true, false].map((yes): Intent => ({ kind: "answerCounterText", breaker, yes })),
  );
}

/** Answers to offers, and verdicts on words. */
function deals({ deals: known }: OwnView): readonly Intent[] {
  return Object.values(known).flatMap(({ id, undertakings }): readonly Intent[] => [
    { kind: "acceptDeal", deal: id },
    { kind: "declineDeal", deal: id },
    ...undertakings.flatMap((_, index) =>
      (["kept", "broken"] as const).map(
        (verdict): Intent => ({ kind: "judgeWord", deal: id, index, verdict }),
      ),
    ),
  ]);
}

const favours = ({ scenario }: View, { seat }: OwnView): readonly Intent[] =>
  Object.entries(scenario.favours)
    .filter(([, { from }]) => from.includes(seat))
    .flatMap(([favour, { to }]) =>
      to.map((receiver): Intent => ({ kind: "giveFavour", favour, to: receiver })),
    );

/** Everything that can be said in one piece; not all of it is legal now. */
export function wholeIntents(view: View, own: OwnView): readonly Intent[] {
  const ready = view.public.seats[own.seat]?.ready ?? false;
  return [
    { kind: "setReady", ready: !ready },
    ...cards(own),
    ...stances(view),
    ...Object.values(own.rooms).flatMap(({ motions }) => Object.values(motions).flatMap(aboutMotion)),
    ...announcements(view, own),
    ...whispers(view, own),
    ...forecasts(view, own),
    ...answers(view),
    ...deals(own),
    ...favours(view, own),
    ...[0, 1, 2, 3].map((effort): Intent => ({ kind: "chooseEffort", effort })),
  ];
}
