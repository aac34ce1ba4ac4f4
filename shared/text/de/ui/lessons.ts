export const lessons = {
  learn: "Spielend lernen",
  learnHint: (title: string) =>
    `${title}: allein, gegen einen Bot. Bei jedem Schritt zeigt ein Hinweis, was zu tun ist und warum.`,
  region: "Einführung",
  number: (number: number, of: number) => `Lektion ${number} von ${of}`,
  next: "Weiter",
  show: "Zeigen, wo",
  skip: "Einführung überspringen",
  skipped: "Unter Einstellungen lässt sich die Einführung wieder aufnehmen.",
  give: "Die Lektionen dieser Einführung geben",
  giveHint: "Übersprungene gehen dort weiter, wo Sie aufgehört haben.",
  done: "Fertig",
  close: "Diese Lektion schließen",
  open: (title: string) => `Lektion: ${title}`,
};
