import type { HomeVerdicts } from "../model/home.ts";
import type { Names } from "./names.ts";

/** What a language says of those who consented at home and of those who did not, each given as a list in its words. */
export interface ConsentWords {
  readonly listed: (names: readonly string[]) => string;
  readonly given: (who: string) => string;
  readonly refused: (who: string) => string;
}

/** Who consented at home and who did not: one sentence for each of the two that there is. */
export function consentAtHome(
  verdicts: HomeVerdicts,
  names: Names,
  { listed, given, refused }: ConsentWords,
): string {
  const who = (consent: boolean) =>
    listed(Object.keys(verdicts).flatMap((id) => (verdicts[id] === consent ? [names.home(id)] : [])));
  const [yes, no] = [who(true), who(false)];
  return [...(yes === "" ? [] : [given(yes)]), ...(no === "" ? [] : [refused(no)])].join(" ");
}
