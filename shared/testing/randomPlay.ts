import { choicesFor } from "../engine/choicesFor.ts";
import { viewFor } from "../engine/viewFor.ts";
import type { Actor } from "../model/action.ts";
import { facilitatorOf } from "../model/channel.ts";
import type { SeatId } from "../model/ids.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Intent } from "../rules/index.ts";
import { type CheckedMatch, type Checks, checkedMatch } from "./checkedMatch.ts";
import { chance, type Dice, dice, oneOf } from "./dice.ts";
import { randomIntent } from "./randomIntents.ts";
import { randomNonsense } from "./randomNonsense.ts";

export interface RandomMatch {
  readonly match: CheckedMatch;
  readonly submitted: number;
  readonly refused: number;
}

const HOST: Actor = { person: "p0", seat: null, role: "host" };
const FACILITATOR: Actor = { person: "fay", seat: null, role: "facilitator" };
const SERVER: Actor = { person: null, seat: null, role: "server" };

/** Things that a match of a few rounds never needs more of. */
const MOST_TURNS = 4000;

interface Play {
  readonly match: CheckedMatch;
  readonly roll: Dice;
  readonly submit: (intent: Intent, by: Actor) => void;
}

const peopleOf = ({ match }: Play, seat: SeatId): readonly string[] =>
  Object.keys(match.state.people).filter((person) => match.state.people[person]?.seat === seat);

/** A facilitator, a host and a few players come; some take a seat, the other seats are the bots'. */
function gather(play: Play, seats: readonly SeatId[]): void {
  const { roll, submit } = play;
  const people = [...Array(roll(2, seats.length + 1)).keys()].map((n) => `p${n}`);
  people.forEach((person, n) => {
    submit(
      { kind: "admitPerson", person, role: n === 0 ? "host" : "player", name: `${person}.name` },
      SERVER,
    );
    const seat = oneOf(roll, seats);
    const role = n === 0 ? "host" : "player";
    if (seat !== undefined && chance(roll, 80))
      submit({ kind: "takeSeat", seat }, { person, seat: null, role });
  });
  submit({ kind: "admitPerson", person: "fay", role: "facilitator", name: "fay.name" }, SERVER);
  submit({ kind: "startMatch" }, HOST);
}

/** Whoever runs the session, the doorkeeper and the clock act now and then. */
function fromOutside(play: Play): void {
  const { match, roll, submit } = play;
  const seats = Object.keys(match.state.seats);
  const seat = oneOf(roll, seats) ?? "";
  const person = oneOf(roll, Object.keys(match.state.people)) ?? "p0";
  const role = match.state.people[person]?.role ?? "player";
  const { stepNumber } = match.state;
  switch (roll(0, 6)) {
    case 0:
      submit({ kind: "pauseMatch", paused: true }, HOST);
      submit(
        { kind: "say", channel: "plenary", words: null, phrase: { id: "thankYou" }, quote: null },
        { person: null, seat, role: "bot" },
      );
      submit(
        {
          kind: "say",
          channel: facilitatorOf(seat),
          words: `w${match.log.length}`,
          phrase: null,
          quote: null,
        },
        FACILITATOR,
      );
      return submit({ kind: "pauseMatch", paused: false }, HOST);
    case 1:
      return submit({ kind: "admitPerson", person, role: "player", name: `${person}.again` }, SERVER);
    case 2:
      return submit({ kind: "leaveSeat" }, { person, seat: null, role });
    case 3:
      return submit({ kind: "takeSeat", seat }, { person, seat: null, role });
    case 4:
      return submit({ kind: match.state.seats[seat]?.bot ? "unseatBot" : "seatBot", seat }, SERVER);
    case 5:
      return submit(
        { kind: "extendStep", stepNumber, minutes: roll(1, 90) },
        chance(roll, 50) ? HOST : SERVER,
      );
    default:
      return submit({ kind: "endPhase", stepNumber }, HOST);
  }
}

/** A seat acts: as one of its people, or as its bot. */
function actor(play: Play, seat: SeatId): Actor {
  const person = oneOf(play.roll, peopleOf(play, seat));
  if (person === undefined) return { person: null, seat, role: "bot" };
  return { person, seat, role: play.match.state.people[person]?.role ?? "player" };
}

function act(play: Play, seat: SeatId): void {
  const { match, roll, submit } = play;
  const by = actor(play, seat);
  if (chance(roll, 3)) return submit(randomNonsense(roll, match.state), by);
  const choices = choicesFor(viewFor(match.state, { kind: "seat", seat }));
  const intent = randomIntent(roll, choices, { seat, words: `w${match.log.length}` });
  if (intent) submit(intent, by);
}

/** Everybody acts a few times, in any order; then the step ends: all are ready, or its time is up. */
function passStep(play: Play): void {
  const { match, roll, submit } = play;
  const { stepNumber } = match.state;
  const seats = Object.keys(match.state.seats);
  const turns = roll(1, 3) * seats.length;
  for (let i = 0; i < turns && match.state.stepNumber === stepNumber; i += 1)
    act(play, oneOf(roll, seats) ?? "");
  if (chance(roll, 12)) fromOutside(play);
  if (chance(roll, 70))
    for (const seat of seats)
      if (match.state.stepNumber === stepNumber && match.state.seats[seat]?.ready === false)
        submit({ kind: "setReady", ready: true }, actor(play, seat));
  if (match.state.stepNumber === stepNumber) submit({ kind: "timeUp", stepNumber }, SERVER);
}

/**
 * Plays a match at random to its end: nearly everything that is submitted is legal, and the lot decides.
 * Throws if it doesn't end, or if anything that must hold doesn't (see `checkedMatch`).
 */
export function playRandomly(scenario: Scenario, seed: number, checks: Checks = {}): RandomMatch {
  const match = checkedMatch(scenario, { ...checks, seed: `random ${seed}` });
  const roll = dice(seed);
  const count = { submitted: 0, refused: 0 };
  const submit = (intent: Intent, by: Actor) => {
    count.submitted += 1;
    if (!match.submit({ ...intent, by }).ok) count.refused += 1;
  };
  const play = { match, roll, submit };
  gather(play, Object.keys(scenario.seats));
  while (match.state.step.kind !== "over") {
    if (count.submitted > MOST_TURNS) throw new Error(`no end in sight: ${JSON.stringify(match.state.step)}`);
    passStep(play);
  }
  return { match, ...count };
}
