import type { Attend } from "./attendant.ts";
import type { Match } from "./match.ts";

/** The longest wait of a timer, in milliseconds; a later deadline is looked at again then. */
const LONGEST_WAIT = 2 ** 31 - 1;

const timeUp = (match: Match) => {
  const { stepNumber } = match.state;
  return match.act(`timeUp:${stepNumber}`, { kind: "timeUp", stepNumber });
};

/** Time is an action: when the time of a step is up, the clock submits it. */
export const clock =
  (now: () => number, onFailure: (error: unknown) => void): Attend =>
  (match) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      const { deadline } = match.marks;
      if (deadline === null) return;
      const wait = Math.min(Math.max(0, deadline - now()), LONGEST_WAIT);
      timer = setTimeout(() => {
        if (now() < deadline) look();
        else timeUp(match).catch(onFailure);
      }, wait);
    };
    const unsubscribe = match.subscribe(look);
    look();
    return {
      busy: () => match.marks.deadline !== null,
      stop: () => {
        clearTimeout(timer);
        unsubscribe();
      },
    };
  };
