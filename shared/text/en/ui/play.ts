import type { Names } from "../../names.ts";
import { capitalised, causeOf } from "../lists.ts";
import { plain } from "../numbers.ts";

/** Words of the play page: header, what to do now, tracks, map, briefs, log. */
export const common = {
  you: "You",
  youSmall: "you",
  youAre: (name: string) => `${name} (you)`,
  everybody: "everybody",
  /** A round where its title stands among other words: the tab and the document may be called so too. */
  round: (title: string) => `round “${title}”`,
  cancel: "Cancel",
  close: "Close",
  dismiss: "Dismiss",
  unfold: "Show all of it",
  fold: "Show less",
  toStart: "To the first page",
  partComing: "This part of the page is on its way.",
  partMissing:
    "This part of the page could not be fetched. Perhaps the game has been updated since you opened it.",
  reload: "Load the page again",
  unread: (count: number) => `${count} new`,
};
export const phases = {
  briefing: "Briefing",
  talks: "Talks",
  decisions: "Decisions",
  council: "Council",
  aftermath: "Aftermath",
};
export const header = {
  phases: "Phases of the round",
  sections: "Sections",
  spectator: "Spectator",
  ready: "Mark ready",
  notReady: "Not ready after all",
  /** In the debrief: when everybody is, it closes. */
  done: { yes: "Done with the debrief", no: "Not done after all" },
  readyOf: (ready: number, all: number) => `Ready: ${ready} of ${all}`,
  readyState: (name: string, ready: boolean, bot: boolean) =>
    `${name}${bot ? ", a bot" : ""}: ${ready ? "ready" : "not ready"}`,
  round: (number: number, of: number) => `Round ${number} of ${of}`,
  roundTitled: (number: number, of: number, title: string) => `Round ${number} of ${of}: “${title}”`,
  phaseOf: (number: number, of: number) => `phase ${number} of ${of}`,
  timeLeft: (time: string) => `Time left ${time}`,
  leftOf: (time: string, of: string) => `${time} of ${of} left`,
  untimed: "No clock",
  paused: "Paused",
  pausedAt: (time: string) => `Paused, ${time} left`,
  waiting: (count: number) => `${count} waiting`,
  away: "The connection is lost. The page reconnects by itself, and will then send what you do now.",
  botPlays: "A bot plays your seat. The host can give it back to you; or leave the seat and take it again.",
  back: "The connection is back.",
  slow: (count: number) =>
    count === 1
      ? "The server has not answered yet. What you last did is on its way."
      : `The server has not answered yet. ${count} things you did are on their way.`,
  awayPending: (count: number) =>
    count === 1 ? "What you last did will be sent then." : `${count} things you did will be sent then.`,
  tabs: { map: "Map", delegations: "Seats", draft: "Draft", talks: "Talks", hand: "Hand", brief: "Papers" },
};
export const now = {
  title: "What to do now",
  toTable: "To the table",
  open: (step: string) => `Open: ${step}`,
  go: {
    draft: "To the draft",
    talks: "To the talks",
    deals: "To the deals",
    hand: "To your hand",
    results: "To the results",
  },
  sentence: {
    paused: () => "The clock is stopped. You can talk; everything else waits.",
    wait: () => "Wait: others are acting.",
    oversee: () => "You run this match, and see everything in it. Everybody was told so.",
    watch: () => "You are a spectator. You see what is public.",
    ready: () => "You are ready. Until the others are, you can still act, or take it back.",
    read: () => "Read your brief. Mark ready when you know what you want.",
    briefing: () => "A round opens. See what has happened, then mark ready.",
    answerOffer: (from: string) => `${from}: an offer awaits your answer. Accept, counter or decline it.`,
    talk: () => "Talk: find out what others need, and trade. Mark ready when you are done.",
    motion: () => "Find support for a wording, and table a motion before the talks end.",
    second: () => "A motion looks for a seconder. Second it, or let it lie.",
    cards: () => "Choose what to commit, or keep your cards. Nobody sees it before the reveal.",
    another: () => "A card is committed. Commit another, or mark ready.",
    committed: () => "What you committed is revealed with the others' when this phase ends. Mark ready.",
    noCards: () => "You hold no cards. Mark ready.",
    effort: () => "The Council opens. Choose your effort in the war, then mark ready.",
    agenda: () => "The Council opens. See the agenda, then mark ready.",
    maintain: () => "Part of your motion was just settled by another. Maintain it or withdraw it.",
    otherMaintains: () => "A mover decides whether a motion still stands.",
    stance: () => "Silence runs on a motion. Choose your stance; whoever chooses none keeps silence.",
    stoodBy: () =>
      "Silence runs on a motion that you moved or seconded: you can't break it. Mark ready when you are done.",
    stanceTaken: () =>
      "Your stance is taken. You can change it until the silence ends; mark ready when you are sure.",
    readingStance: () =>
      "The whole text is under silence. Choose your stance; whoever chooses none keeps silence.",
    called: () => "You are called. Say yes, reserve, abstain, or say no: your answer is open and stands.",
    calling: () => "The members are called one after the other, and answer openly. You can go on talking.",
    counterTexts: () => "The reading was broken. Answer each counter-text, in secret.",
    answered: () =>
      "You have answered. Until this phase ends you can answer otherwise; mark ready when you are sure.",
    nothingAsked: () => "The reading was broken. Nothing asks for your answer: mark ready.",
    consult: () => "A consultation is held. Second its motion, or let it lie; then mark ready.",
    consulted: () => "A consultation is held. When it is over, what it interrupted goes on.",
    whisper: () =>
      "A silence runs at a table where you do not decide. You can whisper to a member; then mark ready.",
    witness: () => "A silence runs at a table where you do not decide. Talk, or mark ready.",
    aftermath: () => "The round closes. See what came of it, then mark ready.",
    verdicts: () => "Judge the words that others gave you: kept or broken.",
    debrief: () => "The match is over. See what came of it, and what was hidden.",
  },
};
export const tracks = {
  title: "State of the world",
  since: (by: string) => `${by} since the round began.`,
  danger: "In the danger zone.",
  long: (title: string, text: string, drift: string) =>
    `${title}. ${text}${drift === "0" ? "" : ` Moves by ${drift} each round.`}`,
  scale: (from: string, to: string) => `Its scale runs from ${from} to ${to}.`,
  warChance: (percent: number) => `Chance of a wider war in this Aftermath: ${percent}%.`,
};
export const map = {
  title: "Map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all capitals",
  list: "As a list",
  key: {
    show: "Key",
    title: "What the map shows",
    lands: {
      alliance: "Members of the alliance",
      accession: "Invited to join it",
      defender: "Ukraine",
      attacker: "Russia and Belarus",
      occupied: "Occupied territory",
      front: "Line of contact",
    },
    joins: { talk: "Talks", offer: "An open offer", deal: "A deal in force" },
    place: "Where this round meets",
    ready: "Ready",
    ringed: "Whom the card can be aimed at",
  },
  source: "Line of contact generalised, early July 2023",
  places: "Delegations and what joins them",
  delegations: "Delegations",
  held: (where: string) => `This round: ${where}.`,
  front: (percent: number) => `Occupied territory: ${percent} per cent.`,
  awaited: "not ready yet",
  talk: "Talk",
  talkTo: (name: string) => `Talk to ${name}`,
  links: {
    talk: (name: string) => `talks with ${name}`,
    offer: (name: string) => `an offer with ${name}`,
    deal: (name: string) => `a deal with ${name}`,
  },
  picture: {
    you: "You",
    bot: "Bot",
    offer: "Offer",
    deal: "Deal",
    kilometres: (count: number) => `${count} km`,
    describe: ({
      tokens,
      links,
    }: {
      readonly tokens: readonly unknown[];
      readonly links: readonly unknown[];
    }) =>
      `Map with ${tokens.length} delegations and ${links.length} open channels. The same facts stand in the list of places.`,
  },
};
export const briefing = {
  cable: "Cable for you alone",
  own: "For your delegation alone",
  moved: "What it moved",
  unmoved: "It moved no number.",
  hung: "What this depended on",
  meets: "Who meets in this round",
  allClauses: "All clauses",
};
export const aftermath = {
  title: "What came of the round",
  known: "What became known, and what it moved",
  favours: "Favours",
  promises: "Promises",
  world: "The war, and what moves by itself",
  cause: (cause: string, names: Names) => capitalised(causeOf(cause, names)),
  nothing: "Nothing more happened.",
};
export const reading = {
  watching: "What it is about",
  watchingLead: "There is time to read: the situation, and what everybody may know of the parties.",
  title: "Read your brief",
  lead: "There is time to read. Whatever stands under a lock is for your delegation alone. What you write is kept, and opened to everybody in the debrief.",
  situation: "The situation",
  notice: "Before you begin",
};
export const brief = {
  parties: "The parties",
  panel: "Objectives, brief and log",
  tabs: { objectives: "Objectives", brief: "Brief", home: "At home", log: "Log" },
  public: "Your brief, as everybody may read it",
  confidential: "For your delegation only",
  others: "The other parties",
};
export const objectives = {
  title: "Your objectives",
  secret: "Confidential ones are yours alone",
  /** In points of the final score. */
  each: (points: number) => `Each that is met at the end is worth ${plain(points)} points of your score.`,
  none: "Spectators have no objectives.",
  public: "Public.",
  confidential: "Confidential.",
  if: (condition: string) => `Met if: ${condition}.`,
  states: {
    met: "Holds now",
    unmet: "Not yet",
    unknown: "Can't be known yet",
    refused: "Would fail at home today",
  },
};
export const log = { title: "Log", none: "Nothing has happened yet." };
export const effort = {
  title: "Effort in the war",
  hint: (gain: number) => `Chosen in secret, paid when the round ends. At none you get ${gain} capital.`,
  /** By the other side's effort, counted from none. */
  front: "How the front would move for your side, in points, by the effort of the other side",
  chance: (chance: string) => `Chance adds or takes at most ${chance}.`,
  fierce: (effort: number, track: string) => `An effort of ${effort} raises ${track} by 1.`,
  price: (price: number) => (price === 0 ? "free" : `${price} capital`),
  /** What an effort of none gives. */
  rest: (gain: number) => `+${gain} capital`,
};
export const sources = {
  article: (title: string, paragraphs: readonly number[]) =>
    `${title}, ${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`,
  background: (what: string) => `Background: ${what}`,
  author: (what: string) => `Author's assumption: ${what}`,
};
