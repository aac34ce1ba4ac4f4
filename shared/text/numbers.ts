/** How numbers are written in one language. */
export interface Numbers {
  /** With a true minus sign and at most one decimal: −2.5. */
  readonly plain: (value: number) => string;
  /** +3, −2.5, 0: at most one decimal. */
  readonly signed: (value: number) => string;
  /** With just so many decimals: 17.90. */
  readonly fixed: (value: number, decimals: number) => string;
  /** A large count, in groups: 1,200. */
  readonly grouped: (count: number) => string;
  /** What was written, with its unit: 17.9%, or 17,9 % on one line, where a space belongs before the sign. */
  readonly measured: (amount: number | string, unit: string) => string;
}

/** What most languages' formats give for a minus is a hyphen, too short beside a plus. */
const trueMinus = (text: string): string => text.replace("-", "−");

/**
 * Numbers as `locale` (a BCP 47 tag, such as `en-GB`) writes them. `beforeUnit` is what it sets before the sign for per cent
 * and its like: what `Intl` knows of this isn't how newspapers write it.
 */
export function numbersIn(locale: string, beforeUnit = ""): Numbers {
  const made = new Map<string, Intl.NumberFormat>();
  function format(options: Intl.NumberFormatOptions): (value: number) => string {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, known);
    return (value) => trueMinus(known.format(value));
  }
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const ungrouped = { useGrouping: false };
  return {
    plain: (value) => format({ ...ungrouped, signDisplay: "negative" })(rounded(value)),
    signed: (value) => format({ ...ungrouped, signDisplay: "exceptZero" })(rounded(value)),
    fixed: (value, decimals) =>
      format({ ...ungrouped, minimumFractionDigits: decimals, maximumFractionDigits: decimals })(value),
    grouped: format({}),
    measured: (amount, unit) => `${amount}${/^(\s|$)/.test(unit) ? "" : beforeUnit}${unit}`,
  };
}

/** Seconds as 6:42, or 1:06:42. Never below 0:00. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}
