import { signal } from "@preact/signals";

/** The last thing that needs saying, such as why something was refused. */
export const notice = signal<{ readonly text: string; readonly number: number } | null>(null);

let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence for a while; it is read out too. */
export function say(text: string): void {
  count += 1;
  notice.value = { text, number: count };
  clearTimeout(timer);
  timer = setTimeout(hush, 9000);
}

export function hush(): void {
  notice.value = null;
}
