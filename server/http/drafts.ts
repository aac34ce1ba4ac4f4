import { type NextFunction, type Request, type Response, Router, raw } from "express";
import type { RequestError } from "../../shared/model/requestError.ts";
import { LARGEST_DRAFT } from "../../shared/protocol/draft.ts";
import type { Inspector } from "../drafts/inspector.ts";
import { type House, openMatchOf } from "../match/reception.ts";
import { refuseRequest } from "./refuse.ts";
import type { TokenBucket } from "./tokenBucket.ts";

export interface DraftTools {
  readonly house: House;
  readonly inspector: Inspector;
  /** By address. */
  readonly drafts: TokenBucket;
}

type Work = (body: Uint8Array) => Promise<object | { readonly error: RequestError }>;

const answering =
  (work: Work) =>
  (request: Request, response: Response, next: NextFunction): void => {
    // Without a body, or with one of another kind, there is an object in its place.
    const body: unknown = request.body;
    if (!(body instanceof Uint8Array)) return refuseRequest(response, "badRequest");
    work(body).then((reply) => {
      if ("error" in reply) refuseRequest(response, reply.error);
      else response.set("Cache-Control", "no-store").json(reply);
    }, next);
  };

const open =
  ({ inspector, house }: DraftTools): Work =>
  async (body) => {
    const read = await inspector.book(body);
    if ("error" in read) return read;
    const { name, solo, ...wanted } = read.match;
    const opened = await openMatchOf(house, read.book, {
      ...wanted,
      name: name ?? "Host",
      solo: solo ?? null,
    });
    return "error" in opened ? opened : { code: opened.code, hostToken: opened.hostToken };
  };

/** The routes of `shared/protocol/draft.ts`. Bodies are read nowhere but in the inspector's thread. */
export function drafts(tools: DraftTools): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const limited = (request: Request, response: Response, next: () => void): void => {
    if (tools.drafts.take(request.socket.remoteAddress ?? "")) next();
    else refuseRequest(response, "tooMany");
  };
  const body = raw({ type: "application/json", limit: LARGEST_DRAFT });
  router.post("/api/drafts", limited, body, answering(tools.inspector.check));
  router.post("/api/drafts/matches", limited, body, answering(open(tools)));
  return router;
}
