/** Words of the pages around a match. */
export const landing = {
  unreached: "The scenarios could not be loaded",
  again: "Try again",
  name: "Silence Procedure",
  title: "A text is adopted when nobody breaks silence",
  lead: "A negotiation for several delegations. You draft a common text, trade favours, make promises and decide when to keep silence and when to break it. People and bots play the same game by the same rules.",
  scenario: "Scenario",
  noScenario: "No scenario can be played on this server.",
  solo: "Play now, alone",
  soloHint: "Choose a delegation. Bots play the others, there is no clock, and it begins at once.",
  playAs: (name: string) => `Play as ${name}`,
  size: (seats: number, rounds: number, minutes: number) =>
    `${seats} delegations, ${rounds} rounds, about ${minutes} minutes with the clock.`,
  span: (first: string, last: string) => `From ${first}, to ${last}.`,
  hostHint: "Open a waiting room, give out its code, and let people and bots take the seats.",
  credits:
    "Map: Natural Earth (public domain); places: GeoNames (CC BY 4.0). Line of contact: generalised by this project, early July 2023, not authoritative. Icons: Lucide (ISC). Flags: circle-flags (MIT). Type: Source Serif 4, Source Sans 3 (SIL OFL 1.1).",
};
export const wayBack = {
  title: "Back to your match",
  /** Before the scenario's title. */
  running: "You are in a match:",
  over: "A match of yours is over:",
  seat: (name: string) => `as ${name}`,
  roles: {
    host: "as host",
    facilitator: "as facilitator",
    player: "without a seat yet",
    spectator: "as spectator",
  },
  /** After the title: who one is there, and the code. */
  after: (who: string, code: string) => `, ${who}, code ${code}.`,
  go: "Go back",
  goOver: "See the debrief",
  /** As a screen reader says them: which match is meant. */
  goLong: (action: string, title: string, code: string) => `${action}: ${title}, code ${code}`,
  remove: "Remove",
  hint: "Only this browser keeps it. On a computer that others use, remove it when you leave; your link still leads back.",
};
export const join = {
  title: "Join a match",
  lead: "The host shows the code. You choose your delegation in the waiting room.",
  code: "Code",
  name: "Your name",
  join: "Join",
  watch: "Join as spectator",
  badCode: "A code has five letters or digits.",
  noName: "Say how you want to be called.",
  kept: "What you write is kept, in every channel, and opened to everybody in the debrief. If the match has a facilitator, they read it as you write it, and the match says so; your line to them alone is not opened.",
};
export const create = {
  title: "Host a match",
  open: "Host a match",
  lead: "You get a code for everybody and the means to pause, to end a phase and to give a seat to a bot.",
  pace: "Pace",
  paces: { live: "With a clock", untimed: "Without a clock", correspondence: "Over days or weeks" },
  paceHints: {
    live: "Phases end when everybody is ready, or when their time is up.",
    untimed: "Phases end when everybody is ready, or when the host ends them.",
    correspondence:
      "Everybody looks in when it suits them. Phases have deadlines, within working hours, and end earlier when everybody is ready.",
  },
  press: "Talks",
  presses: {
    scenario: "As the scenario says",
    publicOnly: "In plenary only",
    none: "Without words",
  },
  pressHints: {
    scenario: "Usually in plenary, in pairs and in groups, at any time.",
    publicOnly: "Delegations can't talk in private; offers still reach their parties alone.",
    none: "Only motions, positions and offers speak. Delegations still talk within themselves.",
  },
  results: "Results",
  ranking: "Show a ranking",
  rankingHint: "Otherwise each delegation is told how far it met its own mandate, and nobody wins.",
  bots: "Seats that bots play",
  botsHint: "Seats that nobody has taken by the start are played by bots too.",
  switchable: "What is in this match",
  switchableHint:
    "The scenario marks what some would rather leave out. Everybody sees in the waiting room what you left out.",
  submit: "Open the waiting room",
  /** What who opens a match is called, until they say. */
  hostName: "Host",
};
export const projector = {
  name: "Projector",
  open: "Projector",
  openLong: "Opens the view for the front of the room: map, texts, clock, and nothing secret",
  fullScreen: "Full screen",
  /** The Council opens: what outsiders may know of what comes. */
  closed: "What is moved shows here once it is put to the members of its table.",
  cameOf: "What came of what was put",
  nonePut: "Nothing was put to a table in this round.",
  texts: "What changed in the texts",
  noChange: "No text has changed.",
  /** What a clause said before; null: it was open. */
  was: (title: string | null) => (title === null ? "was open" : `before: ${title}`),
  said: "Said last in plenary",
};
export const settings = {
  title: "Settings",
  hint: "For this browser alone, and kept in it.",
  theme: "Colours",
  themes: { system: "As the system has them", light: "Light", dark: "Dark" },
  language: "Language",
  languageHint: "Everybody reads a match in a language of their own.",
  /** Beside texts of a scenario that has not been translated; `name` as `languageNames` has it. */
  untranslated: (name: string) => `The texts of this scenario are in ${name}.`,
};
export const http = {
  failed: "The server can't be reached. Try again in a moment.",
  entering: "Entering the match…",
  seeking: "The server does not answer. The page keeps trying; you need do nothing.",
  noEntry: "This link leads nowhere",
};
export const lobby = {
  code: "Code",
  link: "Link to join",
  copy: "Copy the link",
  copied: "The link is in the clipboard.",
  notCopied: "Select the link and copy it by hand.",
  about: "What it is about",
  switchedOff: (titles: string) => `Left out of this match: ${titles}.`,
  seats: "Delegations",
  brief: "Public brief",
  pace: { live: "With a clock", untimed: "Without a clock", correspondence: "Over days or weeks" },
  bot: "A bot plays this seat",
  empty: "Free",
  somebody: "Somebody",
  away: "not connected",
  take: "Take the seat",
  takeLong: (name: string) => `Take the seat of ${name}`,
  leave: "Leave the seat",
  leaveLong: (name: string) => `Leave the seat of ${name}`,
  unseated: "Without a seat",
  roles: { host: "host", facilitator: "facilitator", player: "player", spectator: "spectator" },
  start: "Start the match",
  startHint: "Bots play the seats that nobody has taken. People can take them over later.",
  waitForHost: "The host starts the match.",
  waitForFacilitator: "The facilitator starts the match.",
};
export const host = {
  title: "Host",
  pause: "Pause",
  resume: "Resume",
  endPhase: "End this phase",
  closeDebrief: "Close the debrief",
  seats: "Seats",
  seatsHint:
    "A bot plays by the same rules and sees what the seat sees. People can have their seat back at any time.",
  give: "Give to a bot",
  giveLong: (name: string) => `Give to a bot: ${name}`,
  takeBack: "Take back from the bot",
  takeBackLong: (name: string) => `Take back from the bot: ${name}`,
};
