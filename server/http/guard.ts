import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { matchMaker } from "@colyseus/core";
import type { RequestError } from "../../shared/model/requestError.ts";
import { LARGEST_DRAFT } from "../../shared/protocol/draft.ts";
import { setSecurityHeaders } from "./headers.ts";
import { refuseRequest } from "./refuse.ts";

/** The largest body of a request, in bytes; scenarios that are tried have more room. */
export const LARGEST_BODY = 16 * 1024;
const LONGEST_URL = 2048;

const largestBody = (url: string): number =>
  /^\/api\/drafts(?:\/matches)?$/.test(url) ? LARGEST_DRAFT : LARGEST_BODY;

type OriginCheck = (origin: string | null, host: string | null) => boolean;

/** Whether a page of this origin may ask: our own, or one of those allowed. No origin: no page asks. */
export const originCheck =
  (allowed: readonly string[]): OriginCheck =>
  (origin, host) => {
    if (origin === null || allowed.includes(origin)) return true;
    return host !== null && URL.canParse(origin) && new URL(origin).host === host;
  };

function objection({ headers, method, url = "" }: IncomingMessage, isOurs: OriginCheck): RequestError | null {
  const length = headers["content-length"];
  const unsized = headers["transfer-encoding"] !== undefined;
  if (unsized || (length !== undefined && !(Number(length) <= largestBody(url)))) return "tooLarge";
  if (url.length > LONGEST_URL) return "tooLarge";
  // Nobody gets in by Colyseus' own door: `/enter` is the only one.
  if (/^\/+(matchmake|__)/i.test(url)) return "notFound";
  const reads = method === "GET" || method === "HEAD";
  if (!reads && !isOurs(headers.origin ?? null, headers.host ?? null)) return "badOrigin";
  return null;
}

/**
 * Stands before everything that answers, Colyseus included, which would read bodies of any size. Refused
 * requests are answered at once and their connection closed.
 */
export function guard(http: Server, isOurs: OriginCheck): void {
  // The emitter's own types know every event apart; here it is one function.
  const emit = http.emit.bind(http) as (event: string, ...args: unknown[]) => boolean;
  const guarded = (event: string, ...args: unknown[]): boolean => {
    if (event !== "request") return emit(event, ...args);
    const [request, response] = args as [IncomingMessage, ServerResponse];
    setSecurityHeaders(response);
    const refused = objection(request, isOurs);
    if (refused === null) return emit(event, ...args);
    response.setHeader("Connection", "close");
    refuseRequest(response, refused);
    return true;
  };
  http.emit = guarded as typeof http.emit;
}

/** Closes what Colyseus leaves open: rooms made by clients, and answers to every origin. */
export function closeMatchMaker(): void {
  matchMaker.controller.exposedMethods = [];
  Object.assign(matchMaker.controller, { DEFAULT_CORS_HEADERS: {} });
  matchMaker.controller.getCorsHeaders = () => ({});
}

/** Sockets too are for our own pages alone. */
export const guardUpgrade =
  (isOurs: OriginCheck) =>
  (request: Request): Response | undefined =>
    isOurs(request.headers.get("origin"), request.headers.get("host"))
      ? undefined
      : new Response(null, { status: 403 });
