import { viewFor } from "../../../shared/engine/viewFor.ts";
import type { SeatId } from "../../../shared/model/ids.ts";
import type { Attend } from "../attendant.ts";
import { mayHear } from "../audience.ts";
import type { Change } from "../carryOut.ts";
import type { Match } from "../match.ts";
import { botSeed } from "../secrets.ts";
import { type Conduct, conduct } from "./conduct.ts";
import type { Pool } from "./pool.ts";

export interface BotTools {
  readonly pool: Pool;
  /** Milliseconds before each action, so that people can follow. */
  readonly pause: number;
  /** Whether bots play on when nobody is in the match. In correspondence they do anyway. */
  readonly alone: boolean;
  readonly onFailure: (error: unknown) => void;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const botSeats = ({ state }: Match): readonly SeatId[] =>
  Object.keys(state.seats).filter((seat) => state.seats[seat]?.bot);

const isRunning = ({ state }: Match): boolean =>
  !state.paused && state.step.kind !== "lobby" && state.step.kind !== "over";

const scenarioHash = ({ events: [created] }: Match): string =>
  created?.kind === "matchCreated" ? created.scenarioHash : "";

function think({ pool }: BotTools, match: Match, seat: SeatId): Promise<unknown> {
  const { state } = match;
  return pool.decide({
    scenario: scenarioHash(match),
    seat,
    view: viewFor(state, { kind: "seat", seat }),
    seed: botSeed(state.seed, seat),
  });
}

/** Thinks, waits so that people can follow, thinks again if the match went on meanwhile, and acts. */
async function turn(tools: BotTools, match: Match, at: { seat: SeatId; manners: Conduct }): Promise<void> {
  const { seat, manners } = at;
  let intent = await think(tools, match, seat);
  const { head } = match.record;
  const pause = match.presence.people.length > 0 ? tools.pause : 0;
  if (intent !== null && pause > 0) {
    await wait(pause);
    if (match.record.head !== head) intent = await think(tools, match, seat);
  }
  const allowed = manners.next(seat, intent);
  if (allowed === null || !match.state.seats[seat]?.bot || !isRunning(match)) return;
  const answer = await match.play({ kind: "bot", seat }, `bot:${seat}:${match.record.head}`, allowed);
  manners.note(seat, answer.ok);
}

/** Seats that have heard of something since they were last asked. */
const hearing = ({ events, after }: Change): readonly SeatId[] =>
  Object.keys(after.seats).filter((seat) => events.some((event) => mayHear(event, { kind: "seat", seat })));

/** Lets seats have their turns one after the other, as long as there is a next. */
function turns(next: () => SeatId | null, take: (seat: SeatId) => Promise<void>) {
  let running: Promise<void> | null = null;
  const all = async (): Promise<void> => {
    // So that it is known to run before it can be over.
    await null;
    try {
      for (let seat = next(); seat !== null; seat = next()) await take(seat);
    } finally {
      running = null;
    }
  };
  return {
    running: () => running !== null,
    /** Resolves when nobody has a turn any more. */
    go: async (): Promise<void> => {
      running ??= all();
      await running;
    },
  };
}

/** Plays the seats of a match that bots have: one at a time, whenever something happened that the seat knows of. */
export const botDriver =
  (tools: BotTools): Attend =>
  (match) => {
    // In the order in which they have waited: whoever has just acted comes last, so that others can answer.
    const curious = new Set<SeatId>(botSeats(match));
    const manners = conduct(match);
    let stopped = false;
    let acting: SeatId | null = null;
    const next = (): SeatId | null => {
      const watched =
        tools.alone || match.state.pace === "correspondence" || match.presence.people.length > 0;
      if (stopped || match.lost || !watched || !isRunning(match)) return null;
      const seats = botSeats(match);
      return [...curious].find((seat) => seats.includes(seat)) ?? null;
    };
    const { running, go } = turns(next, async (seat) => {
      curious.delete(seat);
      acting = seat;
      await turn(tools, match, { seat, manners });
      acting = null;
    });
    const settled = (): Promise<void> => go().catch(tools.onFailure);
    const look = (): void => void settled();
    const hear = (change: Change): void => {
      const heard = hearing(change);
      for (const seat of [...heard.filter((one) => one !== acting), ...heard]) curious.add(seat);
      look();
    };
    const stops = [match.subscribe(hear), match.presence.subscribe(look)];
    look();
    return {
      busy: () => running() || next() !== null,
      settled,
      nextAt: () => null,
      stop: () => {
        stopped = true;
        for (const stop of stops) stop();
      },
    };
  };
