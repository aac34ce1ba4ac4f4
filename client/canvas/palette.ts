import { isDark } from "../ui/theme.ts";

/** Every colour that a canvas draws with, as the styles set it: map and cards take theirs from here and nowhere else. */
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
  readonly onCardBack: string;
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

/** Gives the colour of a token of the styles, as the page shows it now. */
type Read = (token: string) => string;

const mapOf = (read: Read): MapPalette => ({
  sea: read("map-sea"),
  waterLines: [read("map-water-1"), read("map-water-2"), read("map-water-3")],
  coast: read("map-coast"),
  river: read("map-river"),
  border: read("map-border"),
  alliance: read("map-alliance"),
  allianceLine: read("map-alliance-line"),
  allianceBand: read("map-alliance-band"),
  defender: read("map-defender"),
  defenderLine: read("map-defender-line"),
  regions: read("map-regions"),
  attacker: read("map-attacker"),
  attackerDots: read("map-attacker-dots"),
  other: read("map-other"),
  occupied: read("map-occupied"),
  occupiedTint: read("map-occupied-tint"),
  front: read("map-front"),
  frontCasing: read("map-front-casing"),
  frontBefore: read("map-front"),
  insetFrame: read("map-inset-frame"),
  tokenLine: read("map-token-line"),
  activeRing: read("map-active-ring"),
  flagLine: read("flag-line"),
  noteHalo: read("map-note-halo"),
  labels: {
    alliance: { text: read("map-on-alliance"), halo: read("map-on-alliance-halo") },
    accession: { text: read("map-on-alliance"), halo: read("map-on-accession-halo") },
    defender: { text: read("map-on-defender"), halo: read("map-on-defender-halo") },
    attacker: { text: read("map-on-attacker"), halo: read("map-on-attacker-halo") },
    occupied: { text: read("map-on-defender"), halo: read("map-defender") },
    other: { text: read("map-on-other"), halo: read("map-on-other-halo") },
    sea: { text: read("map-on-sea"), halo: read("map-on-sea-halo") },
  },
});

const paletteOf = (read: Read): Palette => ({
  paper: read("paper"),
  panel: read("panel"),
  panelQuiet: read("panel-2"),
  ink: read("ink"),
  ink2: read("ink-2"),
  ink3: read("ink-3"),
  onInk: read("panel"),
  onInkQuiet: read("on-ink-quiet"),
  rule: read("rule"),
  ruleStrong: read("rule-2"),
  control: read("control"),
  accent: read("accent"),
  focus: read("focus"),
  agree: read("agree"),
  agreeBack: read("agree-bg"),
  breaks: read("break"),
  shadow: read("shadow"),
  shadowStrong: read("shadow-strong"),
  cardBack: read("card-back"),
  cardBackLine: read("card-back-line"),
  onCardBack: read("on-card-back"),
  casing: read("map-casing"),
  halo: read("map-halo"),
  map: mapOf(read),
});

/**
 * Asks the styles: an element takes on each token as its colour, which the browser then says in one way. Where the
 * system sets the colours of pages, a canvas still needs its own: land and sea would be one.
 */
function readPalette(): Palette {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.setProperty("forced-color-adjust", "none");
  const palette = paletteOf((token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return palette;
}

let known: { readonly dark: boolean; readonly palette: Palette } | null = null;

/** The colours as the page shows them now: other ones by day than by night. */
export function paletteNow(): Palette {
  const dark = isDark.peek();
  if (known?.dark !== dark) known = { dark, palette: readPalette() };
  return known.palette;
}
