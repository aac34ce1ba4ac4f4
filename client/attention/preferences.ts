import { type ReadonlySignal, signal } from "@preact/signals";
import { keep, kept } from "../ui/kept.ts";

/** Where this browser keeps what the reader has switched on. Nothing is kept of what is off, as all is at first. */
const NOTIFY = "notify";
const VOLUME = "sound";

const wantsNotifications = signal(kept(NOTIFY) !== null);
const loudness = signal(Math.min(100, Math.max(0, Number(kept(VOLUME) ?? 0) || 0)));

/** Whether the reader wants notifications while the tab is in the back. */
export const notifying: ReadonlySignal<boolean> = wantsNotifications;

export function setNotifying(on: boolean): void {
  wantsNotifications.value = on;
  keep(NOTIFY, on ? "on" : null);
}

/** How loud sounds are, from 0 (off) to 100. */
export const volume: ReadonlySignal<number> = loudness;

export function setVolume(next: number): void {
  loudness.value = next;
  keep(VOLUME, next === 0 ? null : String(next));
}
