import { countedIn } from "../plurals.ts";
import { listed } from "./lists.ts";
import { LOCALE } from "./locale.ts";

const counted = countedIn(LOCALE);
const minutesOf = (count: number): string => counted(count, { one: "Minute", other: "Minuten" });

/** So many minutes in words, hours and minutes: `2 Stunden`, `1 Stunde und 30 Minuten`. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [counted(hours, { one: "Stunde", other: "Stunden" })] : []),
    ...(rest > 0 ? [minutesOf(rest)] : []),
  ];
  return listed(parts) || minutesOf(0);
}
