/** Two letters that stand for a party without flags: the initials of its short name, or how the name begins. */
export function monogram(short: string): string {
  const words = short.split(/[\s-]+/).filter((word) => word !== "");
  const [first = "", second] = words;
  return second === undefined
    ? first.slice(0, 2)
    : (first.slice(0, 1) + second.slice(0, 1)).toLocaleUpperCase();
}
