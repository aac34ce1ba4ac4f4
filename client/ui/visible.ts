import { type ReadonlySignal, signal } from "@preact/signals";

const shown = signal(typeof document === "undefined" || document.visibilityState === "visible");

/** Whether the reader can see the page: its tab is in front. */
export const visible: ReadonlySignal<boolean> = shown;

if (typeof document !== "undefined")
  document.addEventListener("visibilitychange", () => {
    shown.value = document.visibilityState === "visible";
  });
