import type { State } from "../model/state.ts";
import type { Intent } from "../rules/index.ts";
import { type Dice, oneOf } from "./dice.ts";

/** Every id that means something in this match, and some that mean nothing. */
function idsOf({ scenario, tables, deals, seats }: State): readonly string[] {
  const issues = Object.values(scenario.tables).flatMap((table) => Object.entries(table.issues));
  return [
    ...Object.keys(scenario.seats),
    ...Object.keys(scenario.tables),
    ...issues.flatMap(([id, { options }]) => [id, ...Object.keys(options)]),
    ...Object.values(tables).flatMap(({ motions }) => Object.keys(motions)),
    ...Object.values(seats).flatMap(({ hand }) => hand),
    ...[scenario.favours, scenario.rounds, scenario.automata, deals].flatMap((map) => Object.keys(map)),
    ...["plenary", "nobody", "nothing.at.all", "a+b", "delegation:nobody", "facilitator:"],
  ];
}

/** Something well-formed that somebody might send by mistake or in bad faith: mostly refused. */
export function randomNonsense(roll: Dice, state: State): Intent {
  const ids = idsOf(state);
  const id = () => oneOf(roll, ids) ?? "";
  const broken = { kind: "break", reason: id(), words: null, counter: { [id()]: id() } } as const;
  const terms = { if: { given: id(), from: null, to: null }, escrow: true } as const;
  const made: readonly Intent[] = [
    { kind: "tableMotion", table: id(), changes: { [id()]: id(), [id()]: id() } },
    { kind: "tableMotion", table: id(), changes: {} },
    { kind: "secondMotion", motion: id() },
    { kind: "withdrawSecond", motion: id() },
    { kind: "withdrawMotion", motion: id() },
    { kind: "announceBreak", silence: id(), reason: id() },
    { kind: "withdrawAnnouncement", silence: id() },
    { kind: "whisper", motion: id(), to: id(), how: "cover", stake: roll(1, 9) },
    { kind: "forecast", silence: id(), breakers: [id()] },
    { kind: "callConsultation", table: id(), changes: { [id()]: id() } },
    { kind: "maintainMotion", maintain: true },
    { kind: "takeStance", stance: broken },
    { kind: "takeStance", stance: { kind: "reserve", issue: id() } },
    { kind: "takeStance", stance: null },
    { kind: "answerCounterText", breaker: id(), yes: false },
    { kind: "commitCard", card: id(), target: { seat: id() } },
    { kind: "commitCard", card: id(), target: { issue: id() } },
    { kind: "takeBackCard", card: id() },
    { kind: "giveFavour", favour: id(), to: id() },
    { kind: "chooseEffort", effort: roll(0, 3) },
    { kind: "acceptDeal", deal: id() },
    { kind: "declineDeal", deal: id() },
    { kind: "judgeWord", deal: id(), index: roll(0, 20), verdict: "broken" },
    { kind: "takePosition", issue: id(), option: id() },
    { kind: "setStanding", standing: { [id()]: "break" } },
    { kind: "say", channel: id(), words: id(), phrase: null, quote: { card: id() } },
    { kind: "say", channel: id(), words: null, phrase: null, quote: null },
    { kind: "takeSeat", seat: id() },
    { kind: "endPhase", stepNumber: roll(0, 9) },
    { kind: "timeUp", stepNumber: roll(0, 9) },
    { kind: "startMatch" },
    {
      kind: "offerDeal",
      undertakings: [
        { seat: id(), pledge: { kind: "card", promise: "play", card: id(), until: id() }, ...terms },
        { seat: id(), pledge: { kind: "favour", favour: id(), to: id(), by: id() }, ...terms },
        { seat: id(), pledge: { kind: "sign", table: id(), package: { [id()]: id() } }, ...terms },
      ],
      with: [id()],
      counterTo: id(),
    },
  ];
  return oneOf(roll, made) ?? { kind: "startMatch" };
}
