import type { RequestError } from "../../model/requestError.ts";

/** Why a request is refused. Nothing of what was asked is repeated. */
export const requests: Readonly<Record<RequestError, string>> = {
  badRequest: "The request is not understood.",
  badToken:
    "No match belongs to this link. Perhaps only a part of it was copied; ask whoever runs the match for its code.",
  badOrigin: "Requests from other sites are not answered.",
  notFound: "There is nothing here.",
  noSuchMatch: "There is no match with this code.",
  noSuchScenario: "There is no such scenario.",
  noSuchSeat: "The scenario has no such seat.",
  notSwitchable: "The scenario has no such card or event that can be switched off.",
  full: "Nobody else can get into this match.",
  tooLarge: "The request is too large.",
  tooMany: "Too many requests; wait a moment and try again.",
  unsound: "This scenario can't be played yet: it has problems that must be mended first.",
  takesTooLong: "Checking this scenario takes too long. Make it smaller, or divide its longest files.",
  needsTooMuch: "This scenario needs too much memory to be checked. Make it smaller.",
  busy: "Many scenarios are being checked at this moment. Try again in a minute.",
  internal: "Something went wrong here. Try again.",
};
