/** Every colour that a canvas draws with: map and cards take theirs from here and nowhere else. */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly panelQuiet: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly onInk: string;
  readonly onInkQuiet: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly control: string;
  readonly accent: string;
  readonly focus: string;
  readonly agree: string;
  readonly agreeBack: string;
  readonly breaks: string;
  readonly shadow: string;
  readonly shadowStrong: string;
  readonly cardBack: string;
  readonly cardBackLine: string;
  readonly casing: string;
  readonly halo: string;
  readonly map: MapPalette;
}

export interface MapPalette {
  readonly sea: string;
  /** Water lines along the coast, outermost first. */
  readonly waterLines: readonly [string, string, string];
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  readonly alliance: string;
  readonly allianceLine: string;
  readonly allianceBand: string;
  readonly defender: string;
  readonly defenderLine: string;
  readonly regions: string;
  readonly attacker: string;
  readonly attackerDots: string;
  readonly other: string;
  readonly occupied: string;
  readonly occupiedTint: string;
  readonly front: string;
  readonly frontCasing: string;
  readonly frontBefore: string;
  readonly insetFrame: string;
  readonly tokenLine: string;
  readonly activeRing: string;
  readonly flagLine: string;
  readonly noteHalo: string;
  readonly labels: Readonly<Record<Tone, LabelColours>>;
}

/** What a label of the map stands on. */
export type Tone = "alliance" | "accession" | "defender" | "attacker" | "occupied" | "other" | "sea";

export interface LabelColours {
  readonly text: string;
  readonly halo: string;
}

/** Look.md §3: all text at least 4.5:1 on what it stands on. */
export const LIGHT: Palette = {
  paper: "#F4F1EA",
  panel: "#FFFFFF",
  panelQuiet: "#FAF8F3",
  ink: "#17212B",
  ink2: "#44505C",
  ink3: "#5A6570",
  onInk: "#FFFFFF",
  onInkQuiet: "#D6DEE5",
  rule: "#DDD7CA",
  ruleStrong: "#C6BFB0",
  control: "#7D776A",
  accent: "#1D4468",
  focus: "#0B5FCC",
  agree: "#17657A",
  agreeBack: "#E1EEF1",
  breaks: "#A5400F",
  shadow: "rgba(23,33,43,.28)",
  shadowStrong: "rgba(23,33,43,.35)",
  cardBack: "#1D4468",
  cardBackLine: "rgba(255,255,255,.14)",
  casing: "rgba(255,255,255,.85)",
  halo: "rgba(255,255,255,.84)",
  map: {
    sea: "#EAF0F3",
    waterLines: ["#DCE7EC", "#CEDDE4", "#BFD2DB"],
    coast: "#8FA5B1",
    river: "#A9C4D2",
    border: "#FFFFFF",
    alliance: "#BCCDDB",
    allianceLine: "#2B577E",
    allianceBand: "rgba(43,87,126,.20)",
    defender: "#F6E8B4",
    defenderLine: "#6F5A12",
    regions: "rgba(111,90,18,.34)",
    attacker: "#D9CBC0",
    attackerDots: "#8A6A55",
    other: "#EFEBE2",
    occupied: "#8A3A1D",
    occupiedTint: "rgba(138,58,29,.10)",
    front: "#4A160B",
    frontCasing: "#FFF8E6",
    frontBefore: "#4A160B",
    insetFrame: "#5B6B76",
    tokenLine: "#5B6771",
    activeRing: "rgba(29,68,104,.24)",
    flagLine: "rgba(23,33,43,.45)",
    noteHalo: "rgba(228,217,208,.95)",
    labels: {
      alliance: { text: "#2E4A61", halo: "rgba(188,205,219,.7)" },
      accession: { text: "#2E4A61", halo: "rgba(220,226,228,.85)" },
      defender: { text: "#4F3F0A", halo: "rgba(246,232,180,.85)" },
      attacker: { text: "#5B4434", halo: "rgba(217,203,192,.9)" },
      occupied: { text: "#4F3F0A", halo: "#F6E8B4" },
      other: { text: "#5A5648", halo: "rgba(239,235,226,.8)" },
      sea: { text: "#44687E", halo: "rgba(234,240,243,.6)" },
    },
  },
};
