import type { Link, Picture, Token } from "../map/picture.ts";

/** Invented, for the development page alone. */
const token = (seat: string, label: string, flags: readonly string[], places: readonly string[]): Token => ({
  seat,
  label,
  note: "",
  flags,
  places,
  you: false,
  active: false,
  readiness: null,
});

const link = (from: string, to: string, kind: Link["kind"], label: string): Link => ({
  from,
  to,
  kind,
  label,
});

export const SAMPLE_PICTURE: Picture = {
  description: "Map of Europe with six delegations; five open channels; occupied territory 17.9 per cent.",
  tokens: [
    token("usa", "USA", ["us"], ["Washington"]),
    token("hun", "Hungary", ["hu"], ["Budapest"]),
    { ...token("tur", "Turkey", ["tr"], ["Ankara"]), note: "You", you: true },
    token("bal", "Baltics", ["ee", "lv", "lt"], ["Tallinn", "Riga", "Vilnius"]),
    { ...token("ukr", "Ukraine", ["ua"], ["Kyiv"]), active: true },
    token("rus", "Russia", ["ru"], ["Moscow"]),
  ],
  links: [
    link("usa", "bal", "talk", ""),
    link("hun", "tur", "talk", ""),
    link("bal", "tur", "talk", ""),
    link("usa", "tur", "offer", "Offer"),
    link("ukr", "tur", "deal", "Deal"),
  ],
  front: { occupied: 179 },
  highlight: { place: "Vilnius", lines: ["Vilnius", "summit, 11–12 July"] },
  names: {},
  scale: "500 km",
  selectable: ["usa", "hun", "bal", "ukr", "rus"],
};
