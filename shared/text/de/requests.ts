import type { RequestError } from "../../model/requestError.ts";

/** Why a request is refused. Nothing of what was asked is repeated. */
export const requests: Readonly<Record<RequestError, string>> = {
  badRequest: "Die Anfrage ist nicht verständlich.",
  badToken:
    "Zu diesem Link gehört keine Partie. Vielleicht wurde nur ein Teil davon kopiert; fragen Sie die Spielleitung nach dem Code.",
  badOrigin: "Anfragen von anderen Seiten werden nicht beantwortet.",
  notFound: "Hier ist nichts.",
  noSuchMatch: "Eine Partie mit diesem Code gibt es nicht.",
  noSuchScenario: "Dieses Szenario gibt es nicht.",
  noSuchSeat: "Diesen Platz hat das Szenario nicht.",
  notSwitchable: "Das Szenario hat keine solche Karte und kein solches Ereignis, das sich weglassen ließe.",
  full: "Niemand sonst kann in diese Partie.",
  tooLarge: "Die Anfrage ist zu groß.",
  tooMany: "Zu viele Anfragen; warten Sie einen Augenblick und versuchen Sie es noch einmal.",
  unsound: "Dieses Szenario lässt sich noch nicht spielen: Erst müssen Probleme darin behoben werden.",
  takesTooLong:
    "Dieses Szenario zu prüfen dauert zu lange. Machen Sie es kleiner, oder teilen Sie seine längsten Dateien.",
  needsTooMuch: "Dieses Szenario braucht beim Prüfen zu viel Speicher. Machen Sie es kleiner.",
  busy: "Im Augenblick werden viele Szenarien geprüft. Versuchen Sie es in einer Minute noch einmal.",
  internal: "Hier ist etwas schiefgegangen. Versuchen Sie es noch einmal.",
};
