interface Rules {
  readonly whisper: { readonly returned: number };
}

/** What returns of a whisper's stake that didn't count: a part, rounded down. */
export const stakeReturned = ({ whisper }: Rules, stake: number): number =>
  Math.floor(stake * whisper.returned);
