import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REFUSAL_CODES } from "../../shared/model/refusal.ts";
import { ENGLISH } from "../../shared/text/english.ts";
import { enter } from "../testing/ask.ts";
import { hostileRequests, hostileSubmissions } from "../testing/hostile.ts";
import { type ServerInTest, serverInTest } from "../testing/serverInTest.ts";
import { setTable, type Table } from "../testing/table.ts";
import { until } from "../testing/until.ts";

let server: ServerInTest;
let quiet: Table;
let before: string;
const stateOf = async ({ matchId }: Table) =>
  JSON.stringify((await server.house.matches.wake(matchId))?.state);

beforeAll(async () => {
  server = await serverInTest();
  quiet = await setTable(server, { people: ["highbank", "lowbank"] });
  before = await stateOf(quiet);
});
afterAll(() => server.stop());

/** Sends a request as it is written: `fetch` would tidy its path. */
const raw = ({ method, path, body = "", headers = {} }: ReturnType<typeof hostileRequests>[number]) =>
  new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const options = { host: "127.0.0.1", port: server.port, method, path, headers };
      const asking = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString(),
            headers: response.headers,
          }),
        );
      });
      asking.on("error", reject);
      const bytes = Buffer.from(body);
      if (bytes.length > 0) asking.setHeader("Content-Length", bytes.length);
      asking.end(bytes);
    },
  );

const sentences = new Map<string, string>(Object.entries(ENGLISH.requests));

describe("hostile requests", () => {
  test("are more than a hundred", () => expect(hostileRequests().length).toBeGreaterThan(100));

  test.each(
    hostileRequests().map((one) => [`${one.method} ${one.path.slice(0, 50)} ${one.body?.slice(0, 40)}`, one]),
  )("%s is refused by a code and its sentence", async (_, one) => {
    const { status, text, headers } = await raw(one);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    const body = JSON.parse(text) as { error: string; message: string };
    // Nothing else is in it: so nothing of the request is.
    expect(body).toEqual({ error: body.error, message: sentences.get(body.error) });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("hostile submissions", () => {
  test("are more than a hundred, all are refused, and change nothing", async () => {
    const table = await setTable(server, { people: ["highbank", "lowbank"] });
    const start = await stateOf(table);
    const sent = hostileSubmissions();
    expect(sent.length).toBeGreaterThan(100);
    for (const one of sent) {
      const answer = await table.host.send(one);
      expect(answer.ok, JSON.stringify(one)?.slice(0, 200)).toBe(false);
      if (!answer.ok) expect(REFUSAL_CODES).toContain(answer.refusal.code);
    }
    expect(await stateOf(table)).toBe(start);
    expect(await table.host.submit({ kind: "setReady", ready: true })).toEqual({ ok: true });
  });

  test("messages of unknown kinds are ignored, and one too large ends the connection alone", async () => {
    const table = await setTable(server, { people: ["highbank", "lowbank"] });
    table.host.room.send("nothing of the kind", { x: 1 });
    table.host.room.send(7, "x");
    expect(await table.host.submit({ kind: "setReady", ready: true })).toEqual({ ok: true });
    table.host.room.send("submit", "x".repeat(100_000));
    await until(() => table.host.closed !== null);
    expect(await table.players.lowbank?.submit({ kind: "setReady", ready: true })).toEqual({ ok: true });
  });

  test("frames of noise end at most the connection", async () => {
    const { tokens } = await setTable(server, { people: ["highbank", "lowbank"] });
    for (const noise of [
      [],
      [0],
      [255, 255, 255],
      [13, 1, 200],
      [13, 166, 115, 117, 98, 109, 105, 116, 193],
    ]) {
      const { reservation } = await enter(server.url, { token: tokens.lowbank ?? "" });
      const address = `ws://127.0.0.1:${server.port}/${reservation.processId}/${reservation.roomId}?sessionId=${reservation.sessionId}`;
      const socket = new WebSocket(address);
      await new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = reject;
      });
      socket.send(Uint8Array.from([10]));
      for (let i = 0; i < 5; i += 1) socket.send(Uint8Array.from(noise));
      await new Promise((resolve) => setTimeout(resolve, 30));
      socket.close();
    }
    expect((await raw({ method: "GET", path: "/healthz" })).status).toBe(200);
  });

  test("a page of another site gets no socket", async () => {
    const { tokens } = quiet;
    const { reservation } = await enter(server.url, { token: tokens.lowbank ?? "" });
    const path = `/${reservation.processId}/${reservation.roomId}?sessionId=${reservation.sessionId}`;
    const headers = {
      Origin: "http://elsewhere.example",
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    };
    expect((await raw({ method: "GET", path, headers })).status).toBe(403);
  });
});

test("another match does not notice any of it", async () => {
  expect(await stateOf(quiet)).toBe(before);
  expect(server.failures).toEqual([]);
  expect(await quiet.host.submit({ kind: "setReady", ready: true })).toEqual({ ok: true });
});
