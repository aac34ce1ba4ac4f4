export const hints = {
  title: "Hinweis",
  got: "Verstanden",
  gotLong: "Verstanden: diesen Hinweis nicht mehr zeigen",
  never: "Keine Hinweise mehr",
  settings: "Hinweise",
  show: "In der ersten Runde einer Partie jede Art von Aufgabe erklären",
  showHint: "Wenn Sie dies wieder einschalten, kommen auch die Hinweise zurück, die Sie geschlossen haben.",
  of: {
    read: "Suchen Sie zweierlei: was Ihre Delegation vor allem will und was sie nicht hinnehmen kann. Was unter einem Schloss steht, liest niemand sonst.",
    numbers:
      "Öffnen Sie eine Klausel: Neben jeder Fassung stehen Ihre eigenen Zahlen, unter den Fassungen das, was Sie ganz ohne Text hätten. Niemand sonst sieht sie.",
    briefing:
      "So beginnt jede Runde: Neues für alle, manchmal ein Drahtbericht nur für Sie, neues Kapital und vielleicht eine Karte.",
    talk: "Niemand muss warten, bis er an der Reihe ist: Sprechen, anbieten und beantragen können Sie jederzeit. Andere sehen allenfalls, dass zwei Delegationen sich trafen, nie, was gesprochen wurde.",
    motion:
      "Ein Antrag schlägt Fassungen für eine oder mehrere Klauseln vor, als ein Paket. Ein anderes Mitglied unterstützt ihn; dann entscheidet der Rat.",
    second:
      "Zu unterstützen kostet nichts, aber einen Antrag, den Sie unterstützt haben, dürfen Sie nicht zu Fall bringen. Sehen Sie zuerst, was das Paket Ihnen wert ist.",
    answerOffer:
      "Eine Absprache bindet, wer genau denselben Wortlaut annimmt. Eine eingehaltene Zusage bringt Vertrauen; eine gebrochene kostet Kapital, Vertrauen und Punkte.",
    cards:
      "Eine Karte ist Ihre eigene Entscheidung: Niemand muss zustimmen. Daneben stehen ihr Preis in Kapital und alles, was sie ändern würde.",
    effort:
      "Anstrengung bewegt die Front und kostet Kapital. Die andere Seite wählt zugleich, und keine sieht die Wahl der anderen, bevor die Runde endet.",
    agenda:
      "In dieser Reihenfolge werden die Anträge behandelt, einer nach dem anderen. Was angenommen wird, ändert den Text sofort.",
    maintain:
      "Ein früherer Antrag hat eben eine Ihrer Klauseln geregelt. Ihrer kann sie noch ändern, wenn Sie ihn aufrechterhalten; ohne Antwort ist er zurückgezogen.",
    stance:
      "Schweigen ist Zustimmung: Bricht es kein Mitglied, ist der Antrag angenommen. Brechen kann man es immer, es kostet Kapital und Geschlossenheit; mit einem Vorbehalt geht der Antrag durch, mit einer Fußnote in Ihrem Namen.",
    readingStance:
      "Es geht um den ganzen Text. Scheitert er endgültig, gibt es keinen, und jedem Mitglied bleibt sein Ausstiegswert.",
    called:
      "Beim namentlichen Aufruf antwortet ein Mitglied nach dem anderen, offen. Wer fehlt, enthält sich; ändern lässt sich keine Antwort.",
    counterTexts:
      "Wer bei der Lesung das Schweigen gebrochen hat, nennt eine Änderung, die genügen würde. Was sonst niemand ablehnt, kommt vor der letzten Lesung in den Entwurf.",
    consult:
      "Eine Konsultation hält die Uhr an, für einen einzigen Antrag, über den sofort entschieden wird.",
    whisper:
      "Hier entscheiden Sie nicht mit, können aber ungesehen Kapital auf ein Mitglied setzen: Eine Deckung erstattet ihm einen Teil dessen, was ein Bruch kostet, ein Appell macht den Bruch teurer.",
    aftermath:
      "Jetzt werden Gefälligkeiten bekannt und Zusagen beurteilt. Was eine Kennzahl bewegt hat, steht mit seinem Grund daneben.",
    verdicts: "Eine Zusage in freien Worten beurteilt, wem sie gegeben wurde, und sonst niemand.",
  },
};
