import { capitalised } from "../lists.ts";

/** Words for whoever runs a session, sees everything in it and plays no seat, and for those who are told so. */
export const facilitator = {
  role: "Facilitator",
  news: "News of this round",
  /** To everybody else in the match. */
  sees: (name: string) =>
    `${name} is the facilitator of this match, takes no seat, and sees everything as it happens, in every delegation.`,
  youSee: "You are the facilitator of this match: you see everything in it, and everybody is told so.",
  readsToo: "The facilitator reads it too.",
  part: "Your part",
  parts: { host: "Host", facilitator: "Facilitator" },
  partHints: {
    host: "You may take a seat. You see what everybody sees, and what your seat may know.",
    facilitator:
      "You take no seat. You see every delegation's papers, talks, offers and stances as they come; everybody is told so. It can't be changed later.",
  },
  panel: "What everybody sees and does",
  tabs: { seats: "Delegations", texts: "Texts and world", story: "What happened" },
  capital: (all: number, free: number, cap: number) => `${all} capital, ${free} of it free, at most ${cap}.`,
  effort: (effort: number) => `Effort in the war: ${effort}.`,
  stance: "Stance",
  noStance: "None so far. Whoever says nothing keeps silence.",
  answers: "On counter-texts",
  answer: (name: string, yes: boolean) => `${name}: ${yes ? "yes" : "no"}`,
  whispers: "Whispers",
  cards: "Cards",
  noCards: "None in hand.",
  target: (title: string, aim: string) => (aim === "" ? title : `${title}, at ${aim}`),
  objectives: "Objectives",
  promises: "Promises",
  instructions: "If nobody is there",
  cables: (count: number) => `Cables (${count})`,
  confidential: "Confidential brief",
  talks: (name: string, count: number, unread: number) =>
    unread > 0 ? `${name}: ${unread} new` : `${name} (${count === 1 ? "1 message" : `${count} messages`})`,
  /** Channels in which somebody has written since they were open here, and how many messages. */
  fresh: "Something new",
  freshIn: (name: string, count: number) => `${name}: ${count} new`,
  moreFresh: (count: number) => `and ${count} more in the list`,
  line: (name: string) => `Line of ${name}`,
  within: (name: string) => `Within ${name}`,
  readsAlong: "You read along. They were told that you can.",
  lineHint: (name: string) => `${capitalised(name)} and you read this, and nobody else.`,
};
