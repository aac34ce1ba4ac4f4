import { capitalised } from "../lists.ts";

/** Words of what asks for a reader's attention: what is new, the title of the page, notifications, sounds. */
export const looked = {
  newSince: "New since you last looked",
  new: "New",
  unread: (count: number) => `Unread messages: ${count}.`,
  track: (by: string) => `${by} since you last looked.`,
};

/** What waits in a talk or on a page: messages to be read, offers to be answered. */
export const waits = ({ messages, offers }: { readonly messages: number; readonly offers: number }) =>
  [
    ...(messages > 0 ? [`${messages} new`] : []),
    ...(offers > 0 ? [`${offers} ${offers === 1 ? "offer" : "offers"} to answer`] : []),
  ].join(", ");

/** The sentence of what to do now, in the few words that a tab of a browser has room for. */
export const titles = {
  paused: "Paused",
  wait: "Others are acting",
  oversee: "You run the match",
  watch: "You are a spectator",
  ready: "You are ready",
  read: "Read your brief",
  briefing: "See what has happened",
  answerOffer: "Answer an offer",
  talk: "Talk",
  motion: "Table a motion",
  second: "A motion looks for a seconder",
  cards: "Choose a card",
  another: "Commit another card, or none",
  committed: "Card committed",
  noCards: "Mark ready",
  effort: "Choose your effort",
  agenda: "See the agenda",
  maintain: "Maintain or withdraw",
  otherMaintains: "A mover decides",
  stance: "Keep or break silence",
  stoodBy: "Silence on a motion of yours",
  stanceTaken: "Stance taken",
  readingStance: "Keep or break silence: the reading",
  called: "You are called",
  calling: "Roll-call",
  counterTexts: "Answer the counter-texts",
  answered: "Answered",
  nothingAsked: "Nothing to answer",
  consult: "Second, or let it lie",
  consulted: "Consultation",
  whisper: "Whisper, then mark ready",
  witness: "Silence at another table",
  aftermath: "See what came of it",
  verdicts: "Judge their words",
  debrief: "Debrief",
};

/** Notifications of the browser, for a reader who looks at something else. */
export const notifying = {
  title: "Notifications",
  on: "Tell me when something waits for me and I am in another tab",
  hint: "Who wants something, or what is to do; never what was said.",
  refused: "The browser has not allowed it. You can change that in its settings for this page.",
  blocked:
    "Your browser blocks notifications from this page. Allow them in its settings, then come back here.",
  impossible:
    "Not possible here: browsers allow it only on this machine itself or over https. The page's title says what waits.",
  message: (from: string) => `${capitalised(from)} wrote to you.`,
  plenary: (from: string) => `${capitalised(from)} spoke in plenary.`,
};
export const sounds = {
  title: "Sounds",
  on: "Short, quiet sounds",
  hint: "When a phase opens, an offer arrives, a deal is closed, a silence is broken, and half a minute before time is up. All of it can be seen too.",
  volume: "Volume",
};
