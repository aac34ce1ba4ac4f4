/** Where a server has its time from, and who wakes it: one for everything that has to do with deadlines. */
export interface Timekeeper {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something once, so many milliseconds from now; calls it off when what is returned is called. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** The longest wait of a timer, in milliseconds: what is further off is waited for in several. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The clock of the machine. */
export const realTime: Timekeeper = {
  now: Date.now,
  after: (milliseconds, work) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (left: number): void => {
      const now = Math.min(left, LONGEST_WAIT);
      timer = setTimeout(() => (left > now ? wait(left - now) : work()), now);
    };
    wait(Math.max(0, milliseconds));
    return () => clearTimeout(timer);
  },
};
