/** What stands on what: names of tokens, and the least contrast that it needs. */
export interface Pair {
  readonly above: string;
  readonly below: string;
  readonly least: number;
  readonly use: string;
}

/** WCAG 2.2, AA: for text, and for what tells controls and shapes apart. */
const TEXT = 4.5;
const SHAPE = 3;

const text = (above: string, below: string, use: string): Pair => ({ above, below, least: TEXT, use });
const shape = (above: string, below: string, use: string): Pair => ({ above, below, least: SHAPE, use });

/** Grounds on which text stands. */
const GROUNDS = ["paper", "panel", "panel-2", "panel-3"];

const PAGES: readonly Pair[] = [
  ...GROUNDS.flatMap((below) => [
    text("ink", below, "text"),
    text("ink-2", below, "secondary text"),
    text("ink-3", below, "captions"),
  ]),
  text("accent", "panel", "links, quiet buttons"),
  text("accent", "paper", "links on the page"),
  text("accent", "accent-bg", "quiet buttons, hovered"),
  text("ink", "accent-bg", "what to do now"),
  text("on-accent", "accent", "primary buttons"),
  text("on-accent", "accent-strong", "primary buttons, hovered"),
  text("agree", "panel", "agreement"),
  text("agree", "agree-bg", "agreement, as a tag"),
  text("reserve", "panel", "reservation"),
  text("reserve", "reserve-bg", "reservation, as a tag"),
  text("ink", "reserve-bg", "what waits for an answer"),
  text("break", "panel", "breaking silence, danger"),
  text("break", "break-bg", "breaking silence, as a tag"),
  text("none", "none-bg", "not stated"),
  text("panel", "ink", "notices, the viewer's own token"),
  text("on-ink-quiet", "ink", "the note on that token"),
  text("on-card-back", "card-back", "the back of a card"),
  shape("control", "panel", "borders of controls"),
  shape("control", "paper", "borders of controls on the page"),
  shape("focus", "panel", "the ring of the focus"),
  shape("focus", "paper", "the ring of the focus on the page"),
  shape("fill", "panel", "bars of the state of the world"),
];

const MAP: readonly Pair[] = [
  text("map-on-alliance", "map-alliance", "names in the alliance"),
  text("map-on-defender", "map-defender", "names in the attacked country"),
  text("map-on-attacker", "map-attacker", "names in the attacking countries"),
  text("map-on-other", "map-other", "other names"),
  text("map-on-sea", "map-sea", "names of seas"),
  shape("map-alliance-line", "map-alliance", "the alliance's border"),
  shape("map-defender-line", "map-defender", "the attacked country's border"),
  shape("map-attacker-dots", "map-attacker", "dots of the attacking countries"),
  shape("map-occupied", "map-defender", "the hatch of what is occupied"),
  shape("map-front", "map-defender", "the line of contact"),
  shape("map-inset-frame", "map-alliance", "the frame of the inset"),
];

/** Every pair of colours that pages and map lay over each other, where it matters that both can be told apart. */
export const PAIRS: readonly Pair[] = [...PAGES, ...MAP];
