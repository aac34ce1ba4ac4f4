import type { CardState, Hand, HandCard, Reveal, RevealedCard } from "../cards/hand.ts";

/** Invented, for the development page alone. */
const face = {
  title: "Send the protocol",
  theme: "Alliance",
  icon: "scroll",
  price: 2,
  lines: [
    { label: "Cohesion", change: "+2", depth: 0 },
    { label: "Deterrence", change: "+1", depth: 0 },
  ],
  more: ["and 2 lines more", "and one line more", ""],
  condition: "Offer 14 falls due",
  source: "Article 2, paragraph 8",
} as const;

const card = (id: string, state: CardState, changes: Partial<HandCard> = {}): HandCard => ({
  ...face,
  id,
  state,
  note: "",
  text: "Your government sends the accession protocol to parliament. The clause counts as forwarded.",
  ...changes,
});

const CARDS: readonly HandCard[] = [
  card("protocol", "selected"),
  card("corridor", "rest", {
    title: "Renew the grain corridor",
    theme: "Black Sea",
    icon: "handshake",
    price: 1,
    lines: [
      { label: "Escalation", change: "−1", depth: 0 },
      { label: "War fatigue", change: "−1", depth: 0 },
    ],
    condition: "Needs the consent of the other side",
    source: "Background: initiative of July 2022",
  }),
  card("straits", "committed", {
    title: "Guardian of the straits",
    theme: "Military",
    icon: "shield",
    price: 1,
    condition: "Lasts two rounds",
    note: "Committed",
  }),
  card("drones", "unaffordable", {
    title: "A memorandum like that of another ally, kept for ten years",
    theme: "Bilateral",
    icon: "coins",
    price: 6,
    lines: [
      { label: "Support at home for a long commitment", change: "+3…+5", depth: 0 },
      { label: "Escalation", change: "+1", depth: 0 },
    ],
    condition: "The receiver pays 1 capital, and the text must name a sum of at least 3 billion",
    note: "2 capital short",
  }),
  card("phone", "rest", {
    title: "Phone the Kremlin",
    theme: "Talks",
    icon: "msgs",
    price: 0,
    condition: "",
  }),
  card("theatre", "rest", { title: "Summit theatre", theme: "Home", icon: "megaphone", price: 3, lines: [] }),
  card("hub", "rest", { title: "Gas hub", theme: "Energy", icon: "flame", price: 4 }),
];

export const sampleHand = (count: number, focused: string | null): Hand => ({
  description: `Your hand: ${count} cards.`,
  cards: CARDS.slice(0, count),
  focused,
});

const SEATS = [
  ["usa", "United States", ["us"], "on Turkey"],
  ["hun", "Hungary", ["hu"], ""],
  ["tur", "Turkey", ["tr"], "on the clause on membership"],
  ["bal", "Baltics", ["ee", "lv", "lt"], "on Hungary"],
  ["ukr", "Ukraine", ["ua"], ""],
  ["rus", "Russia", ["ru"], "on Turkey"],
] as const;

export const SAMPLE_REVEAL: Reveal = {
  description: "Six cards were played.",
  cards: SEATS.map(([seat, seatName, flags, target], index): RevealedCard => {
    const text = CARDS[index]?.text ?? "";
    return { ...face, ...CARDS[index], text, seat, seatName, flags, target };
  }),
};
