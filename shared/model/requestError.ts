/** Codes of refused requests (those that go over HTTP), with the status that each is answered with. */
export const REQUEST_ERRORS = {
  badRequest: 400,
  badToken: 401,
  badOrigin: 403,
  notFound: 404,
  noSuchMatch: 404,
  noSuchScenario: 404,
  noSuchSeat: 400,
  notSwitchable: 400,
  full: 409,
  tooLarge: 413,
  tooMany: 429,
  unsound: 422,
  takesTooLong: 422,
  needsTooMuch: 422,
  busy: 503,
  internal: 500,
} as const;
export type RequestError = keyof typeof REQUEST_ERRORS;
