const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;
const HEIGHTS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** A share from 0 to 1 as a bar of at most so many characters, exact to an eighth of one. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

/** A row of numbers as a small line of columns, between these bounds. */
export function spark(numbers: readonly number[], [least, most]: readonly [number, number]): string {
  const span = most - least || 1;
  return numbers
    .map(
      (n) => HEIGHTS[Math.round(Math.max(0, Math.min(1, (n - least) / span)) * (HEIGHTS.length - 1))] ?? "",
    )
    .join("");
}

/** Quartiles and median on a scale from 0 to 100: `──[═│══]────`. */
export function box(
  { q1, median, q3 }: Readonly<Record<"q1" | "median" | "q3", number>>,
  width: number,
): string {
  const at = (n: number) => Math.round((Math.max(0, Math.min(100, n)) / 100) * (width - 1));
  const [left, middle, right] = [at(q1), at(median), at(q3)];
  return Array.from({ length: width }, (_, i) => {
    if (i === middle) return "│";
    if (i === left) return "[";
    if (i === right) return "]";
    return i > left && i < right ? "═" : "─";
  }).join("");
}

/** A share as people read it: 7 %, or 0.4 % below one. */
export const percent = (share: number): string => {
  const hundredths = share * 100;
  return `${hundredths > 0 && hundredths < 1 ? hundredths.toFixed(1) : Math.round(hundredths)} %`;
};
