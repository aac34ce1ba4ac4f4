const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** So many minutes in words, hours and minutes: `2 hours`, `1 hour and 30 minutes`. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [counted(hours, "hour")] : []),
    ...(rest > 0 ? [counted(rest, "minute")] : []),
  ];
  return parts.join(" and ") || counted(0, "minute");
}
