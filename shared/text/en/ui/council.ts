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
