import { cited } from "../../cited.ts";

const claims = (count: number): string => `${count} ${count === 1 ? "claim" : "claims"}`;

/** Words of the page that tells where everything in a scenario comes from. */
export const sourcesPage = {
  parts: "Parts of this page",
  title: (scenario: string) => `Sources of ${scenario}`,
  lead: "Everything that the scenario claims, and where it comes from. Background is common knowledge of the time, with a short reference. Author is an assumption or an estimate, made for the game.",
  counts: (count: { readonly article: number; readonly background: number; readonly author: number }) =>
    `${claims(count.article + count.background + count.author)}: ${count.article} with an article and its paragraph, ${count.background} background, ${count.author} by the author.`,
  articles: "Articles",
  refers: (count: number) =>
    count === 0 ? "Nothing refers to it." : `Named as the source of ${claims(count)}.`,
  reference: cited,
  marks: { background: "Background", author: "Author" },
  contents: "Parts",
  print: "Print",
  /** What the claims of no single seat or table are told under. */
  headings: {
    articles: "Articles",
    tracks: "Tracks",
    favours: "Favours",
    cards: "Cards of several delegations",
    events: "Events",
    rounds: "Calendar",
    endings: "Endings",
    hazard: "What came after",
    claims: "Summary, wordings and history",
  },
  /** What kind of thing a claim is. */
  kinds: {
    seats: "delegation",
    automata: "rule of its own",
    claims: "statement",
    tracks: "track",
    tables: "table",
    issues: "clause",
    modifiers: "modifier",
    favours: "favour",
    cards: "card",
    events: "event",
    objectives: "objective",
    rounds: "round",
    home: "consent at home",
    endings: "ending",
    hazard: "estimate",
    factors: "factor",
    arrangements: "arrangement",
    readings: "reading",
  },
};
