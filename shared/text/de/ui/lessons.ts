export const lessons = {
  learn: "Spielend lernen",
  learnHint: (title: string) =>
    `${title}: allein, gegen einen Bot. Bei jedem Schritt zeigt ein Hinweis, was zu tun ist und warum.`,
  region: "Einführung",
  number: (number: number, of: number) => `Lektion ${number} von ${of}`,
  next: "Weiter",
  show: "Zeigen, wo",
  skip: "Einführung überspringen",
  done: "Fertig",
  close: "Diese Lektion schließen",
  open: (title: string) => `Lektion: ${title}`,
};
