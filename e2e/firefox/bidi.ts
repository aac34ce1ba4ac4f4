/**
 * As much of WebDriver BiDi as a smoke run needs. Playwright's own Firefox protocol wants a Firefox that it has patched,
 * and its BiDi asks Debian's for commands that this one doesn't know yet.
 */
type Answer = Readonly<Record<string, unknown>>;
interface Message {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly result?: Answer;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Answer;
}

export interface Bidi {
  readonly send: (method: string, params: Answer) => Promise<Answer>;
  /** Errors of pages, as they were logged. */
  readonly errors: readonly string[];
  readonly close: () => void;
}

/** Connects to a Firefox and begins a session. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`nobody listens at ${address}`));
  });
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  const errors: string[] = [];
  socket.onmessage = ({ data }) => {
    // What Firefox sends is BiDi.
    const said = JSON.parse(String(data)) as Message;
    if (said.type === "event" && said.params?.level === "error") errors.push(String(said.params.text));
    const asked = waiting.get(said.id ?? -1);
    if (said.type === "success") asked?.resolve(said.result ?? {});
    if (said.type === "error") asked?.reject(new Error(`${said.error}: ${said.message}`));
  };
  let last = 0;
  const send = (method: string, params: Answer): Promise<Answer> => {
    last += 1;
    const answer = Promise.withResolvers<Answer>();
    waiting.set(last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  return { send, errors, close: () => socket.close() };
}
