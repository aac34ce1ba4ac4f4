import { json, type Request, type Response, Router } from "express";
import type { z } from "zod";
import type { RequestError } from "../../shared/model/requestError.ts";
import {
  Enter,
  type Entered,
  Join,
  type Joined,
  NewMatch,
  type OpenedMatch,
  type ScenarioList,
} from "../../shared/protocol/http.ts";
import { isSpoken } from "../../shared/text/languages.ts";
import { scenarioList } from "../match/listing.ts";
import { type House, joinMatch, openMatch } from "../match/reception.ts";
import { LARGEST_BODY } from "./guard.ts";
import { refuseRequest } from "./refuse.ts";
import type { TokenBucket } from "./tokenBucket.ts";

export interface ApiTools {
  readonly house: House;
  readonly enter: (wanted: z.output<typeof Enter>) => Promise<Entered | null>;
  /** By address, for what needs no token. */
  readonly entrances: TokenBucket;
  /** By token. */
  readonly entering: TokenBucket;
}

type Reply<T> = T | { readonly error: RequestError };

/** Reads a body, does what it asks and answers: with what came of it, or with a code and its sentence. */
const answering =
  <Schema extends z.ZodType, T extends object>(
    schema: Schema,
    work: (body: z.output<Schema>) => Promise<Reply<T>>,
    /** What is answered to a body that doesn't look as it must. */
    unfit: (error: z.ZodError) => RequestError = () => "badRequest",
  ) =>
  async (request: Request, response: Response): Promise<void> => {
    const body = schema.safeParse(request.body);
    const reply = body.success ? await work(body.data) : { error: unfit(body.error) };
    if ("error" in reply) refuseRequest(response, reply.error as RequestError);
    else response.set("Cache-Control", "no-store").json(reply);
  };

const open = (house: House) =>
  answering(NewMatch, async ({ name, solo, ...wanted }): Promise<Reply<OpenedMatch>> => {
    const opened = await openMatch(house, {
      ...wanted,
      name: name ?? "Host",
      solo: solo ?? null,
    });
    return "error" in opened ? opened : { code: opened.code, hostToken: opened.hostToken };
  });

const join = (house: House) => answering(Join, (wanted): Promise<Reply<Joined>> => joinMatch(house, wanted));

const enterBy = ({ enter, entering }: ApiTools) =>
  answering(
    Enter,
    async (wanted): Promise<Reply<Entered>> => {
      if (!entering.take(wanted.token)) return { error: "tooMany" };
      return (await enter(wanted)) ?? { error: "badToken" };
    },
    // Mostly a link that was copied in part.
    ({ issues }) => (issues.some(({ path }) => path[0] === "token") ? "badToken" : "badRequest"),
  );

/** The routes of `shared/protocol/http.ts`. */
export function api(tools: ApiTools): Router {
  const { house, entrances } = tools;
  const router = Router({ caseSensitive: true, strict: true });
  const limited = (request: Request, response: Response, next: () => void): void => {
    if (entrances.take(request.socket.remoteAddress ?? "")) next();
    else refuseRequest(response, "tooMany");
  };
  const body = json({ limit: LARGEST_BODY, strict: true });
  const lists = new Map<string, ScenarioList>();
  const listIn = (language: string): ScenarioList => {
    const list = lists.get(language) ?? scenarioList(house.library, language);
    if (isSpoken(language)) lists.set(language, list);
    return list;
  };
  router.get("/healthz", (_, response) => void response.json({ ok: true }));
  router.get("/api/scenarios{/:language}", ({ params }, response) => {
    response.json(listIn(params.language ?? ""));
  });
  router.post("/api/matches", limited, body, open(house));
  router.post("/api/join", limited, body, join(house));
  router.post("/enter", body, enterBy(tools));
  return router;
}
