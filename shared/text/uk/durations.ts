import { counted } from "./plurals.ts";

/** So many minutes in words, hours and minutes: `2 години`, `1 година 30 хвилин`. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [counted(hours, ["година", "години", "годин"])] : []),
    ...(rest > 0 ? [counted(rest, ["хвилина", "хвилини", "хвилин"])] : []),
  ];
  return parts.join(" ") || "0 хвилин";
}
