/** Words of a dossier: what everybody may know of a delegation, and how far it is trusted. */
export const dossier = {
  short: "Dossier",
  of: (name: string) => `Dossier: ${name}`,
  asked: "Asks for in public",
  nothing: "Nothing yet.",
  aims: "Public objectives",
  shown: (name: string) => `What you were shown of ${name}`,
  shownThen: "As it was when you were shown it.",
  shownNothing: "Nothing.",
  breaks: "Times it broke silence",
};
