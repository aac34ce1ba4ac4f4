import { type ReadonlySignal, signal } from "@preact/signals";

/** Whether a media query holds, now and whenever that changes. */
export function mediaSignal(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  list.addEventListener("change", ({ matches }) => {
    holds.value = matches;
  });
  return holds;
}
