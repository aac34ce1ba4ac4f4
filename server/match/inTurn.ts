/** A queue: one at a time, in the order of asking. A failure is its asker's alone. */
export interface InTurn {
  readonly busy: boolean;
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

export function inTurn(): InTurn {
  let waiting = 0;
  let tail: Promise<unknown> = Promise.resolve();
  const leave = () => {
    waiting -= 1;
  };
  return {
    get busy() {
      return waiting > 0;
    },
    run: (work) => {
      waiting += 1;
      const mine = tail.then(work, work);
      tail = mine.then(leave, leave);
      return mine;
    },
  };
}
