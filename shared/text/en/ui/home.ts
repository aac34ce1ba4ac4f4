/** Words for what needs consent at home. */
export const home = {
  title: "At home",
  lead: "Some of what is agreed counts in the end only with consent at home. Everybody can see how it stands, except where it hangs on what is secret; it is judged once, when the last round is over.",
  states: { consent: "Would pass today", refused: "Would fail today", unknown: "Not known to you" },
  verdicts: { consent: "Consent given", refused: "Consent refused" },
  notAsked: "Not asked",
  notAskedCount: (count: number) => `Not asked (${count})`,
  needs: (condition: string) => `Needs: ${condition}.`,
  forIssue: (issue: string, option: string) => `For “${option}” and beyond, under ${issue}.`,
  otherwise: (option: string) => `Without consent the clause counts as “${option}”.`,
  forFavour: (favour: string) => `For “${favour}”. Without consent it is worth nothing to anybody.`,
  forCard: (card: string | null) =>
    `For ${card === null ? "a card that has not been played" : `“${card}”`}. Without consent little is left of it at the end.`,
  countsAs: (option: string) => `Counts as: ${option}.`,
  because: (matters: string) => `Consent at home was refused: ${matters}.`,
  none: "Nothing that was agreed needed consent at home.",
  why: "Why, and where this comes from",
  about: (title: string) => `At home: ${title}`,
};
