/** Words of what surrounds a silence: announced breaks. */
export const announcing = {
  title: "Announce a break",
  announce: "Announce a break",
  announceReading: "Announce a break of the reading",
  announceLong: (about: string) => `Announce a break: ${about}`,
  confirm: "Announce it in plenary",
  hint: (price: number) =>
    `You say in plenary, now, that you will break silence on this. Then cohesion loses half as much, and the mover takes it less amiss. If you keep silence after all, you pay ${price} capital. It can be taken back until this phase ends.`,
  takeBack: "Take back announcement",
  takeBackLong: (about: string) => `Take back announcement: ${about}`,
  did: (name: string) => `${name} has announced a break:`,
  youDid: "You have announced a break:",
  silentCost: (price: number) => `You announced a break: ${price} capital`,
  motionBy: (name: string) => `motion by ${name}`,
  reading: "reading of the whole text",
  revealed: "As announced",
  notDone: "Had announced a break",
  halved: (track: string) => `You announced it: ${track} loses half as much`,
};

const capital = (n: number): string => `${n} capital`;
const hows = { cover: "Cover", appeal: "Appeal" };

/** Stakes on a member's answer. */
export const whispering = {
  title: "Whisper to a member",
  whisper: "Whisper",
  whisperLong: (about: string) => `Whisper: ${about}`,
  unseen: "Revealed with the stances",
  rule: "Once on a motion. The member hears it at once, everybody when the stances are revealed. If the member keeps silence, half of the stake comes back, rounded down.",
  to: "To",
  how: "Which way",
  hows,
  hints: {
    cover: "If it breaks silence, your stake pays a part of the price.",
    appeal: "If it breaks silence, it pays your stake on top of the price.",
  },
  stake: "Stake",
  capital: "capital",
  confirm: "Whisper it",
  made: (name: string, how: "cover" | "appeal", stake: number) =>
    `You whispered to ${name}: ${hows[how].toLowerCase()}, ${capital(stake)}.`,
  heard: "Whispered to you",
  hears: (how: "cover" | "appeal", stake: number) =>
    how === "cover"
      ? `covers ${capital(stake)} of what a break costs you`
      : `appeals to you: a break costs you ${capital(stake)} more`,
  inPrice: "What was whispered to you is counted in",
  revealed: "Whispered",
  line: (name: string, how: "cover" | "appeal", stake: number) =>
    `to ${name}: ${hows[how].toLowerCase()}, ${capital(stake)}.`,
  used: "It counted.",
  unused: "Half came back.",
  all: "Whispers",
};
