import type { Attend, Attendant } from "./attendant.ts";
import type { Match } from "./match.ts";
import { minutesLost, type Outage } from "./outage.ts";
import type { Timekeeper } from "./timekeeper.ts";

export interface ClockTools {
  readonly time: Timekeeper;
  /** When the server was last out of reach; null if it wasn't. */
  readonly outage: () => Outage | null;
  /** What a step may lose to it without getting it back, in milliseconds. */
  readonly tolerance: number;
  readonly onFailure: (error: unknown) => void;
}

/** How long the last acts of a step may take after its time, in milliseconds: bots that think are not waited for for ever. */
const MOST_OVERTIME = 120_000;

const timeUp = (match: Match) => {
  const { stepNumber } = match.state;
  return match.act(`timeUp:${stepNumber}`, { kind: "timeUp", stepNumber });
};

/** Whoever sits in for the absent, and the bots, do at the last moment what they have to do. */
async function lastActs(time: Timekeeper, earlier: readonly Attendant[]): Promise<void> {
  const all = async () => {
    for (const one of earlier) await one.settled();
  };
  await new Promise<void>((resolve) => {
    const callOff = time.after(MOST_OVERTIME, resolve);
    void all().then(() => {
      callOff();
      resolve();
    });
  });
}

/** Gives a step back what it lost to an outage, once; null if there is nothing to give. */
function giving(match: Match, { outage, tolerance }: ClockTools) {
  const asked = new Set<number>();
  return (): Promise<unknown> | null => {
    const { stepNumber } = match.state;
    const lost = outage();
    if (lost === null || asked.has(stepNumber)) return null;
    asked.add(stepNumber);
    const minutes = minutesLost(match, lost, tolerance);
    if (minutes === 0) return null;
    // The id says which outage: a server that dies while it gives back gives nothing twice.
    return match.act(`outage:${lost.from}:${stepNumber}`, { kind: "extendStep", stepNumber, minutes });
  };
}

/** Ends the step whose time is up, once, however many ask; the others wait for it. */
function ending(match: Match, finish: () => Promise<void>) {
  let now: { readonly stepNumber: number; readonly done: Promise<void> } | null = null;
  return (): Promise<void> => {
    const { stepNumber } = match.state;
    const { deadline } = match.marks;
    if (now?.stepNumber === stepNumber) return now.done;
    const end = async (): Promise<void> => {
      await finish();
      const still = match.state.stepNumber === stepNumber && match.marks.deadline === deadline;
      if (still && !match.lost) await timeUp(match);
      now = null;
    };
    now = { stepNumber, done: end() };
    return now.done;
  };
}

/** Time is an action: when the time of a step is up, the clock submits it. */
export const clock =
  (tools: ClockTools): Attend =>
  (match, earlier) => {
    const { time, onFailure } = tools;
    const inCorrespondence = match.state.pace === "correspondence";
    const giveBack = giving(match, tools);
    const end = ending(match, async () => {
      if (inCorrespondence) await lastActs(time, earlier);
    });
    let callOff = (): void => {};
    let stopped = false;
    let restored: Promise<unknown> = Promise.resolve();
    const isDue = (): boolean => {
      const { deadline } = match.marks;
      return deadline !== null && deadline <= time.now() && !stopped && !match.lost;
    };
    const look = (): void => {
      callOff();
      const { deadline } = match.marks;
      if (deadline === null || stopped) return;
      const given = giveBack();
      if (given !== null) restored = given.then(look, onFailure);
      else
        callOff = time.after(deadline - time.now(), () => (isDue() ? void end().catch(onFailure) : look()));
    };
    const unsubscribe = match.subscribe(look);
    look();
    return {
      // In correspondence the match is woken when something is due.
      busy: () => (inCorrespondence ? isDue() : match.marks.deadline !== null),
      settled: async () => {
        await restored;
        if (isDue()) await end().catch(onFailure);
      },
      nextAt: () => (inCorrespondence ? match.marks.deadline : null),
      stop: () => {
        stopped = true;
        callOff();
        unsubscribe();
      },
    };
  };
