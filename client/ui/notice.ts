import { signal } from "@preact/signals";
import type { IconName } from "../icons.ts";

interface Said {
  readonly text: string;
  readonly number: number;
  readonly icon: IconName;
}

/** The last thing that needs saying, such as why something was refused. */
export const notice = signal<Said | null>(null);

let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence for a while, beside a sign of warning or another; it is read out too. */
export function say(text: string, icon: IconName = "alert"): void {
  count += 1;
  notice.value = { text, number: count, icon };
  clearTimeout(timer);
  timer = setTimeout(hush, 9000);
}

export function hush(): void {
  notice.value = null;
}
