import { listed } from "../lists.ts";

/** Words of the timeline: who did what in which round. */
export const timeline = {
  round: (number: number) => `Round ${number}`,
  seat: "Delegation",
  hint: "Each round from left to right: talks, offers and deals, the card, silence. Lines join the parties to a deal.",
  plot: "Who did what in which round",
  asTable: "The same in words",
  found: (deals: number | null, broken: number | null) =>
    `${deals === null ? "No deal came into force" : `Round ${deals} brought the most deals`}; ${
      broken === null ? "nobody broke silence" : `silence was first broken in round ${broken}`
    }`,
  talk: (others: readonly string[]) => `Talked with ${listed(others)}`,
  plenary: "Spoke in plenary",
  offer: "An offer that came to nothing",
  deal: (others: readonly string[], fate: "kept" | "broken" | "lapsed") =>
    `Deal with ${listed(others)}: ${{ kept: "kept", broken: "broken", lapsed: "never put to the test" }[fate]}`,
  card: (title: string) => `Card: ${title}`,
  broke: (table: string) => `Broke silence: ${table}`,
  times: (what: string, count: number) => `${what} (${count} times)`,
  key: {
    talk: "Talk",
    offer: "Offer",
    kept: "Deal, kept",
    broken: "Deal, broken",
    lapsed: "Deal, never put to the test",
    card: "Card played",
    broke: "Silence broken",
  },
};
