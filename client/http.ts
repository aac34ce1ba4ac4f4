import type { Draft, DraftAnswer, DraftMatch } from "../shared/protocol/draft.ts";
import type {
  Enter,
  Entered,
  HttpError,
  Join,
  Joined,
  NewMatch,
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

const has = <Body>(body: unknown, key: keyof Body & string): body is Body =>
  typeof body === "object" && body !== null && key in body;

/**
 * What the server answered, known by one of its parts. The rest is taken as it comes, as over the socket: the server checks what
 * it is told, and whoever could answer in its place could as well send other scripts.
 */
async function answerOf<T>(response: Response, part: keyof T & string): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && has<T>(body, part)) return body;
  const message = has<HttpError>(body, "error") ? sentenceFor(body) : ui().http.failed;
  // What may pass by itself is worth another attempt; a wrong link is not.
  if (response.ok || response.status >= 500 || response.status === 429) throw new Error(message);
  throw refused(message);
}

/** What the browser says of a lost connection is no sentence for people. */
const asked = (path: string, how?: RequestInit): Promise<Response> =>
  fetch(path, how).catch(() => {
    throw new Error(ui().http.failed);
  });

const post = async <T>(
  path: string,
  body: unknown,
  part: keyof T & string,
  signal: AbortSignal | null = null,
): Promise<T> =>
  answerOf(
    await asked(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal,
    }),
    part,
  );

/** All throw an `Error` whose message can be shown; its name is `refused` if trying again is useless. */
export const scenarios = async (language: string): Promise<ScenarioList> =>
  answerOf(await asked(`/api/scenarios/${language}`), "scenarios");
export const openMatch = (match: NewMatch): Promise<OpenedMatch> => post("/api/matches", match, "hostToken");
/** Its summary comes in the reader's language, if it has been translated. */
export const checkDraft = (draft: Draft): Promise<DraftAnswer> =>
  post("/api/drafts", { ...draft, language: language.value.code } satisfies Draft, "problems");
export const openDraft = (wanted: DraftMatch): Promise<OpenedMatch> =>
  post("/api/drafts/matches", wanted, "hostToken");
export const join = (place: Join): Promise<Joined> => post("/api/join", place, "token");
/** `language`: what the scenario's texts are wanted in. `signal` ends the waiting for an answer. */
export const enter = (token: string, language: string, signal: AbortSignal): Promise<Entered> =>
  post("/enter", { token, language } satisfies Enter, "reservation", signal);
