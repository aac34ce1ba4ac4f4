import type { z } from "zod";
import { type Draft, DraftAnswer, type DraftMatch } from "../shared/protocol/draft.ts";
import {
  type Enter,
  Entered,
  HttpError,
  type Join,
  Joined,
  MatchCode,
  type NewMatch,
  OpenedMatch,
  ScenarioList,
} from "../shared/protocol/http.ts";
import { language, ui } from "./text.ts";

/** A refusal by the server: its message is a sentence for people. */
function refused(message: string): Error {
  const error = new Error(message);
  error.name = "refused";
  return error;
}

/** A server that is newer than the page may have a code that the page doesn't know. */
const sentenceFor = ({ error, message }: HttpError): string =>
  Object.entries(language.value.requests).find(([code]) => code === error)?.[1] ?? message;

async function answerOf<T>(response: Response, shape: z.ZodType<T>): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return shape.parse(body);
  const known = HttpError.safeParse(body);
  const message = known.success ? sentenceFor(known.data) : ui().http.failed;
  // What may pass by itself is worth another attempt; a wrong link is not.
  if (response.status >= 500 || response.status === 429) throw new Error(message);
  throw refused(message);
}

/** What the browser says of a lost connection is no sentence for people. */
const asked = (path: string, how?: RequestInit): Promise<Response> =>
  fetch(path, how).catch(() => {
    throw new Error(ui().http.failed);
  });

const post = async <T>(path: string, body: unknown, shape: z.ZodType<T>): Promise<T> =>
  answerOf(
    await asked(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
    shape,
  );

/** All throw an `Error` whose message can be shown; its name is `refused` if trying again is useless. */
export const scenarios = async (language: string): Promise<ScenarioList> =>
  answerOf(await asked(`/api/scenarios/${language}`), ScenarioList);
export const openMatch = (match: NewMatch): Promise<OpenedMatch> => post("/api/matches", match, OpenedMatch);
/** Its summary comes in the reader's language, if it has been translated. */
export const checkDraft = (draft: Draft): Promise<DraftAnswer> =>
  post("/api/drafts", { ...draft, language: language.value.code } satisfies Draft, DraftAnswer);
export const openDraft = (wanted: DraftMatch): Promise<OpenedMatch> =>
  post("/api/drafts/matches", wanted, OpenedMatch);
/** Whether this can be the code of a match, before anybody is asked. */
export const isCode = (code: string): boolean => MatchCode.safeParse(code).success;
export const join = (place: Join): Promise<Joined> => post("/api/join", place, Joined);
/** `language`: what the scenario's texts are wanted in. */
export const enter = (token: string, language: string): Promise<Entered> =>
  post("/enter", { token, language } satisfies Enter, Entered);
