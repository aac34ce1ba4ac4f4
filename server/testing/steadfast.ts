import { type PlayerInTest, playerInTest } from "./playerInTest.ts";
import { sentOf } from "./randomSubmission.ts";
import { wait } from "./until.ts";

/** A client that comes back by itself and sends again what was not answered, as the real one does. */
export interface Steadfast {
  /** Says something in plenary and resolves when that is acknowledged, however often it takes. */
  readonly say: (id: string) => Promise<void>;
  readonly player: () => Promise<PlayerInTest>;
  /** The longest time it took to come back, in milliseconds. */
  readonly longestAbsence: number;
  readonly leave: () => Promise<void>;
}

const RETRY = 25;
const GIVE_UP = 20_000;

export function steadfast(url: string, token: string): Steadfast {
  let there: PlayerInTest | null = null;
  let longestAbsence = 0;
  const comeBack = async (): Promise<PlayerInTest> => {
    const since = performance.now();
    while (there === null || there.closed !== null) {
      if (performance.now() - since > GIVE_UP) throw new Error("never came back");
      there = await playerInTest(url, token).catch(() => null);
      if (there === null) await wait(RETRY);
    }
    longestAbsence = Math.max(longestAbsence, performance.now() - since);
    return there;
  };
  // Whoever asks while it is on its way waits for the same one: two of them would be two people.
  let coming: Promise<PlayerInTest> | null = null;
  const player = (): Promise<PlayerInTest> => {
    coming ??= comeBack().finally(() => {
      coming = null;
    });
    return coming;
  };
  return {
    player,
    get longestAbsence() {
      return longestAbsence;
    },
    say: async (id) => {
      const words = `${id}.0`;
      const intent = { kind: "say", channel: "plenary", words, phrase: null, quote: null } as const;
      for (;;) {
        const answer = await (await player()).send(sentOf(id, intent, `Text of ${id}.`)).catch(() => null);
        if (answer?.ok) return;
        if (answer) throw new Error(`refused: ${answer.refusal.code} ${JSON.stringify(answer.refusal)}`);
        await wait(RETRY);
      }
    },
    leave: async () => {
      if (there?.closed === null) await there.leave();
    },
  };
}
