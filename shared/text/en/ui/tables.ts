import { capitalised, listed } from "../lists.ts";

/** Words of the draft, of motions and of the Council. */
const capital = (n: number): string => `${n} capital`;
const points = (score: number): string => (score === 0 ? "" : ` and ${score} of your final score`);

export const draft = {
  tables: "Tables",
  clausesAndMotions: "Clauses and motions",
  clause: "Clause",
  key: "Key",
  version: (number: number) => `Version ${number}`,
  openClause: (first: string) => `open (${first})`,
  marks: {
    agrees: "asks for what stands",
    asks: "asks for other words",
    broke: "broke silence here",
    none: "not stated",
  },
  meets: "This table meets in this round.",
  rests: "This table does not meet in this round.",
  concluded: (text: boolean): string =>
    text ? "This table has ended with a text." : "This table has ended without a text.",
  youAreMember: "You are a member.",
  youAreObserver: "You observe: you see drafts, and may draft a motion that two members sponsor.",
  youAreOutside: "You are not at this table.",
  brackets: "Bracketed alternatives",
  footnotes: "Footnotes",
  reserved: (name: string) => `${capitalised(name)} entered a reservation on this clause.`,
  frozen: "This clause can't be changed any more.",
  asked: { position: "asks for this", tabled: "moves this", fallen: "moved this; it fell" },
  versions: (count: number) => (count === 1 ? "One earlier change" : `${count} earlier changes`),
  movedBy: (name: string) => `moved by ${name}`,
  withoutMotion: "without a motion",
  position: "Your public position",
  wordings: "Wordings",
  wording: "Wording",
  /** Beside the wording that the text has; while nothing is settled, beside the one that counts meanwhile. */
  standsNow: (settled: boolean): string => (settled ? "stands now" : "while open"),
  noPosition: "No position",
  /** Above the figures beside the wordings. */
  worthTo: "Worth to you, in points",
  alone: "Change",
  aloneLong: "What this change alone is worth to you",
  /** Above the next two columns. */
  wholeText: "Whole text",
  expected: "Expected",
  expectedLong: "What the whole text is worth to you, if the rest ends as the chair expects",
  ifEnded: "As is",
  ifEndedLong: "What the whole text is worth to you, if it ended with this change and nothing else",
  belowWalkAway: "Below your walk-away value.",
  walkAway: (value: string) => `No text: ${value}. What is underlined is less.`,
  worthKeyTitle: "What the columns mean",
  worthKey:
    "In points to you. Change: this wording alone. Expected: the whole text, if the rest ends as the chair expects. As is: the whole text, if it ended so now.",
  standing: "Instruction for when you are absent",
  standingHint: "Followed on motions that touch a clause, if you have taken no stance.",
  standingNone: "None",
};
export const motions = {
  title: "Motions",
  none: "No motion waits at this table.",
  waiting: (count: number) => (count === 1 ? "Show 1 motion" : `Show ${count} motions`),
  compose: "New motion",
  composeFor: (table: string) => `New motion: ${table}`,
  composeHint: ({
    most,
    price,
    seconders,
  }: {
    readonly most: number;
    readonly price: number;
    readonly seconders: 1 | 2;
  }) =>
    `Up to ${most} clauses. It ${price === 0 ? "" : `costs ${price} capital, given back if the motion is adopted or never put, and `}needs ${seconders === 1 ? "a seconder" : "two members to sponsor it"}. In brackets: what a change alone is worth to you.`,
  leave: (title: string) => `Leave as it stands: ${title}`,
  worth: (alone: string, expected: string, walkAway: string) =>
    `To you: this change ${alone}; the whole, if the rest goes as expected, ${expected} (no text: ${walkAway}).`,
  table: "Table the motion",
  second: "Second",
  secondLong: (name: string) => `Second the motion by ${name}`,
  unsecond: "Withdraw second",
  unsecondLong: (name: string) => `Withdraw second: motion by ${name}`,
  withdraw: "Withdraw",
  withdrawLong: "Withdraw your motion",
  secondedBy: (names: readonly string[]) => `Seconded by ${listed(names)}.`,
  needsSeconders: (count: number) =>
    count === 1 ? "Needs a seconder." : `Needs ${count} members to sponsor it.`,
  needsNone: "A counter-text needs no seconder.",
  floor: {
    first: "Taken first at this first meeting; needs no seconder.",
    last: "Taken last at this last meeting; needs no seconder.",
  },
  counterText: "Counter-text",
  earlier: (count: number) => `Earlier motions (${count})`,
  status: {
    tabled: "Tabled",
    silence: "Under silence",
    adopted: "Adopted",
    broken: "Silence broken",
    withdrawn: "Withdrawn",
    illFormed: "No longer fits",
    untaken: "Not taken",
  },
};
export const stances = {
  keep: "Keep silence",
  reserve: "Keep silence with a reservation",
  break: "Break silence",
  abstain: "Abstain",
  reason: "Reason",
  words: "In your own words (optional)",
  counter: "Name a change that would do (optional)",
  counterNeeded: "Name a change that would do: at most two clauses",
};
export const agenda = {
  name: "Agenda",
  title: "The Council opens",
  lead: "Motions are taken one by one. Below each table's name: what it takes to adopt one.",
  empty: "No motion is taken here.",
  notPut: "Not put, for want of a seconder or of time; what it cost has come back:",
  closed: "You are not in this room. You will see what is put to its members.",
};
export const ballot = {
  motionTitle: (name: string, yours: boolean) =>
    yours ? "Silence runs on your motion" : `Motion by ${name}`,
  /** The same once it is decided. */
  decidedTitle: (name: string, yours: boolean) => (yours ? "Your motion" : `Motion by ${name}`),
  readingTitle: (number: number): string =>
    number === 1 ? "First reading of the whole text" : "Second and last reading",
  rule: (members: number, timed: boolean) =>
    `Adopted if none of the ${members} members breaks silence${timed ? " before time is up" : ""}.`,
  onlyReading: "Reading of the whole text",
  readingRule: (last: boolean): string =>
    !last
      ? "If nobody breaks silence, this is the text. If somebody does, talks reopen once for a change that would do."
      : "If anybody breaks silence now, there is no text, and every member is left with its walk-away value.",
  readingWorth: (value: string, walkAway: string) =>
    `This text is worth ${value} to you; having none, ${walkAway}.`,
  favoursHang: (points: string) =>
    `Favours that count only with a text, or only without one, come on top: ${points} with it.`,
  wasOpen: "This clause is open now.",
  wasSettled: (title: string) => `Now: ${title}.`,
  /** Of a clause that a motion names and that reads so already. */
  standsAlready: "The text says this already.",
  otherWords: "Other words asked for in public",
  asksFor: (option: string) => `asks for “${option}”`,
  yours: "Your stance",
  free: "Free",
  capital,
  keepHint: "Silence is consent.",
  reserveHint: "A footnote in your name: the clause counts half as much against you.",
  reserveOn: "Reservation on",
  reservePrice: (price: number, left: number) => `${capital(price)}, ${left} left`,
  footnoteOn: (clause: string, points: string) => `${clause}: the footnote is worth ${points} to you`,
  footnoteIdle:
    "On this clause a footnote changes nothing for you: with this wording the clause is not worth less than nothing to you, and a footnote halves only what lies below.",
  againstWord: (
    to: readonly string[],
    { capital, trust, score }: { readonly capital: number; readonly trust: number; readonly score: number },
  ) =>
    `You promised ${listed(to)} otherwise. A broken promise costs ${capital} capital, ${trust} of their trust and ${score} of your final score.`,
  notReservable: "No footnote can be entered on what is put.",
  breakCost: "At a price",
  counterQuestion: "Shall the text read so?",
  breakHint: (reading: boolean) =>
    `${reading ? "The text" : "The motion"} falls. You give a reason, on the record.`,
  priceAlone: (price: number, score: number, left: number) =>
    `If you alone break: ${capital(price)}${points(score)}, ${left} left`,
  priceCompany: (price: number, score: number, left: number) =>
    `If others break too: ${capital(price)}${points(score)}, ${left} left`,
  priceCohesion: (track: string, alone: number, company: number) =>
    `${track}: −${Math.abs(alone)} alone, −${Math.abs(company)} for each breaker in company`,
  priceTrust: (by: string) => `Trust of its mover and seconders in you: ${by}`,
  priceMissing: (score: number) =>
    `You don't have that much capital: what is missing costs ${score} of your final score`,
  confirm: { keep: "Keep silence", reserve: "Reserve", abstain: "Abstain", break: "Break silence" },
  notChosen: "Not confirmed yet. Whoever says nothing keeps silence.",
  notConfirmed: "Not taken yet: press the button above. Whoever says nothing keeps silence.",
  chosen: (stance: string) => `Chosen: ${stance}. Unseen by others until the silence ends.`,
  members: "Who decides",
  unseen: "Stances are unseen",
  automaton: "by a public rule",
  isReady: "Ready",
  isThinking: "Not ready",
  noVoice: "Not deciding here",
  observes: "Observes",
  outside: "Outside",
  maintainMine: "Does your motion still stand?",
  /** Only who is in the room knows the motion yet. */
  maintainHidden: "Does a motion at this table still stand?",
  maintainTheirs: (name: string) => `Does the motion by ${name} still stand?`,
  maintainRule:
    "An earlier motion of this meeting settled one of its clauses. Without an answer it is withdrawn.",
  maintain: "Maintain it",
  drop: "Withdraw it",
  reopeningTitle: "The reading was broken. Talks reopen",
  reopeningRule:
    "Each breaker names a change that would do. Those that nobody else opposes go into the draft, and silence runs once more. Answers are secret; whoever gives none says yes.",
  noCounterTexts: "No member named a change that would do.",
  counterOf: (name: string) => `Counter-text of ${name}`,
  yes: "Yes",
  no: "No",
  answerLong: (yes: boolean, name: string) => `${yes ? "Yes" : "No"} to the counter-text of ${name}`,
  justRevealed: "Just revealed",
  revealed: "Revealed in this round",
  broken: (names: readonly string[]) => `${capitalised(listed(names))} broke silence`,
  adopted: "Nobody broke silence: adopted",
  textAdopted: "Nobody broke silence: the text is adopted",
  did: { keep: "Kept silence", abstain: "Abstained", break: "Broke silence" },
  reservedOn: (issue: string) => `Reserved on ${issue}`,
  wouldAccept: "Would accept:",
};
