export const terms = {
  row: "Erklärt:",
  of: {
    capital: {
      name: "Politisches Kapital",
      text: "Was Ihre Delegation für Karten, Anträge und gebrochenes Schweigen ausgibt. Mit jeder Runde kommt etwas hinzu, bis zu einer Grenze.",
    },
    motion: {
      name: "Antrag",
      text: "Der Vorschlag eines Mitglieds, eine oder mehrere Klauseln auf bestimmte Fassungen zu setzen, als ein Paket. Anders ändert sich der Text nicht.",
    },
    silence: {
      name: "Schweigefrist",
      text: "Eine Zeit, in der jedes Mitglied widersprechen kann, ungesehen von den anderen. Wer nichts sagt, stimmt zu; dann werden alle Antworten gemeinsam gezeigt.",
    },
    break: {
      name: "Bruch",
      text: "Widerspruch, während die Schweigefrist läuft. Wo Konsens verlangt ist, genügt einer, um einen Antrag aufzuhalten. Er ist immer möglich und hat immer seinen Preis.",
    },
    reservation: {
      name: "Vorbehalt",
      text: "Zustimmung mit einer Fußnote im eigenen Namen zu einer Klausel. Was diese Klausel Sie kostet, zählt halb; auch die anderen haben etwas weniger von ihr.",
    },
    reading: {
      name: "Lesung",
      text: "Am Ende wird über den ganzen Text entschieden, nicht über eine einzelne Änderung. Scheitert die letzte, hat der Tisch keinen Text.",
    },
    walkAway: {
      name: "Kein Text",
      text: "Was Ihnen bleibt, wenn der Tisch ohne Text endet: Ihr Ausstiegswert. Stimmen Sie nichts zu, was Ihnen weniger wert ist.",
    },
    expected: {
      name: "Erwartung des Vorsitzes",
      text: "Wie der Text nach dem, was Mitglieder öffentlich verlangt haben, ausgehen würde: bei jeder offenen Klausel die Mitte der Wünsche.",
    },
    promise: {
      name: "Zusage",
      text: "Der Teil einer Seite an einer Absprache, so gefasst, dass er sich prüfen lässt. Eingehalten bringt er Vertrauen; gebrochen kostet er Kapital, Vertrauen und Punkte.",
    },
    proviso: {
      name: "Nur wenn",
      text: "Eine Zusage kann an etwas hängen: dass ein Text angenommen wird, dass eine Klausel weit genug geht, dass eine Gefälligkeit gewährt wurde.",
    },
    escrow: {
      name: "Hinterlegung",
      text: "Eine Gefälligkeit, die jetzt beiseitegelegt und von selbst gewährt wird, sobald ihre Bedingung gilt. Niemand muss sich auf ein Wort verlassen.",
    },
    trust: {
      name: "Vertrauen",
      text: "Eine Zahl von 0 bis 100 dafür, wie weit sich eine Delegation auf eine andere verlässt. Eingehaltene Zusagen und unterstützte Anträge heben sie; gebrochene Zusagen senken sie am meisten.",
    },
    favour: {
      name: "Gefälligkeit",
      text: "Etwas, das eine Delegation für eine andere tun kann und das beiden etwas wert ist. Am Ende der Runde wird es allen bekannt.",
    },
    cohesion: {
      name: "Geschlossenheit",
      text: "Wie gut der Tisch zusammenhält. Sie sinkt mit jedem gebrochenen Schweigen, und am meisten, wenn es am Ende keinen Text gibt.",
    },
    objective: {
      name: "Ziel",
      text: "Etwas, wofür Ihre Delegation neben den Texten Punkte bekommt. Manche sind öffentlich, andere kennen bis zur Auswertung nur Sie.",
    },
    score: {
      name: "Wertung",
      text: "Von 0 bis 100 für jede Delegation, vor allem dafür, wie viel von dem, was sie hätte haben können, die Texte ihr geben. Zwei können also zugleich gut abschneiden.",
    },
  },
};
