import type { Enter, Entered, Join, Joined, NewMatch, OpenedMatch } from "../../shared/protocol/http.ts";

/** Asks a server over HTTP and reads its answer, whatever it is. */
export async function ask(
  url: string,
  body: unknown,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function mustAsk(url: string, body: unknown): Promise<unknown> {
  const answer = await ask(url, body);
  if (answer.status !== 200)
    throw new Error(`${url} answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

// The server's own tests hold these shapes.
export const openMatch = (url: string, wanted: NewMatch): Promise<OpenedMatch> =>
  mustAsk(`${url}/api/matches`, wanted) as Promise<OpenedMatch>;
export const join = (url: string, wanted: Join): Promise<Joined> =>
  mustAsk(`${url}/api/join`, wanted) as Promise<Joined>;
export const enter = (url: string, wanted: Enter): Promise<Entered> =>
  mustAsk(`${url}/enter`, wanted) as Promise<Entered>;
