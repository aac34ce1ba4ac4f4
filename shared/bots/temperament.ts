/** Chance as bots get it: the same key always gives the same whole number from 0 to `sides` − 1. */
export type Random = (key: string, sides: number) => number;

/** What makes one bot different from another. All points are points of score or of a text. */
export interface Temperament {
  /** How long aspirations stay up: 1 falls evenly over the rounds, 2 stays high and falls late. */
  readonly patience: number;
  /** Points that a deal must bring to be worth a signature. */
  readonly greed: number;
  /** Of the way from its walk-away to its best, what it asks of a text before a first reading passes. */
  readonly holdOut: number;
  /** Of the same way, what a government that wants very much asks even of the last reading. */
  readonly firmness: number;
  /** Points that keeping its word is worth to it, beside what the rules take for a broken promise. */
  readonly honour: number;
  /** Of the way from its least to its best, what it asks of a whole text at the first meeting. */
  readonly opening: number;
  /** Of what a text brings it, the part that it gives for one that nobody opposes. */
  readonly accord: number;
  /** Whether it learns what others want from what they do, or goes by what they ask for in public alone. */
  readonly learns: boolean;
  /** Whether it looks for texts that cost it little and please others, or gives way by its own numbers alone. */
  readonly trades: boolean;
  /** How far what it asks for strays from meeting to meeting, up or down, as a part of its reach. */
  readonly whim: number;
  /** How likely it is to come forward with offers of its own at the first meeting, and not to wait for those of others. */
  readonly forward: number;
  readonly offersPerRound: number;
  readonly phrasesPerRound: number;
}

/** The measured one: neither quick nor stubborn, and it keeps its word. */
export const STANDARD: Temperament = {
  patience: 1.2,
  greed: 1,
  holdOut: 0.2,
  firmness: 0.7,
  honour: 0,
  opening: 0.5,
  accord: 1,
  learns: true,
  trades: true,
  whim: 0,
  forward: 0.7,
  offersPerRound: 2,
  phrasesPerRound: 2,
};

/** The four temperaments, each as far as it differs from the measured one. */
export const TEMPERAMENTS = {
  /** Asks for much for long, and gives way late. */
  patient: { ...STANDARD, patience: 1.9, opening: 0.55, honour: 2, forward: 0.5 },
  /** Wants a text and has it early; small gains are good enough. */
  eager: { ...STANDARD, patience: 0.8, opening: 0.35, greed: 0.75, holdOut: 0.12, honour: -5, forward: 0.9 },
  /** Gives nothing for accord that it doesn't have to, and holds out at readings. */
  stubborn: {
    ...STANDARD,
    patience: 1.4,
    opening: 0.65,
    accord: 0.7,
    greed: 1.5,
    holdOut: 0.27,
    honour: -4.5,
  },
  /** Asks for more or less from meeting to meeting, as the mood takes it. */
  erratic: { ...STANDARD, whim: 0.12, honour: -8 },
} as const satisfies Readonly<Record<string, Temperament>>;
export type TemperamentName = keyof typeof TEMPERAMENTS;

const ALL = Object.values(TEMPERAMENTS);

/** A bot's temperament in a match: by lot, the same one all through it. */
export const temperamentBy = (random: Random): Temperament =>
  ALL[random("temperament", ALL.length)] ?? STANDARD;
