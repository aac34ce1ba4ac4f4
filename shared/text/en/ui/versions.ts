/** Words of a text's earlier versions, and of what was changed between two of them. */
export const versions = {
  title: (text: string) => `${text}: versions`,
  openLong: (number: number, text: string) => `Version ${number} of ${text}: what was changed`,
  from: "Changes from",
  to: "to",
  first: "Version 1: nothing settled",
  named: (number: number, mover: string | null, round: string) =>
    `Version ${number}: ${mover === null ? "without a motion" : `moved by ${mover}`}, round “${round}”`,
  between: (from: number, to: number) => `Changes from version ${from} to version ${to}`,
  count: (clauses: number) =>
    clauses === 0
      ? "Nothing reads otherwise: what was changed was changed back."
      : clauses === 1
        ? "One clause reads otherwise, or carries other footnotes."
        : `${clauses} clauses read otherwise, or carry other footnotes.`,
  open: "Open",
  became: "became",
  struck: "Struck out:",
  inserted: "Inserted:",
  endOf: { gone: "(end of what was struck out)", new: "(end of what was inserted)" },
  movedBy: (name: string) => `Moved by ${name}`,
  withoutMotion: "Without a motion",
  footnoteGone: "Gone, because the clause was changed.",
  footnoteNew: "New.",
};
