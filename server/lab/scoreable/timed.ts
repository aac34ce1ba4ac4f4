import type { Decide } from "../../../shared/bots/index.ts";

/** What came of something, and how many milliseconds each decision in it took. */
export type Timed<T> = T & { readonly thinking: readonly number[] };

/** Does something with a bot whose decisions are timed. */
export function timed<T>(bot: Decide, play: (bot: Decide) => T): Timed<T> {
  const thinking: number[] = [];
  const watched: Decide = (view, random) => {
    const start = performance.now();
    const intent = bot(view, random);
    thinking.push(performance.now() - start);
    return intent;
  };
  return { ...play(watched), thinking };
}
