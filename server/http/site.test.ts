import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServerInTest, scenarioNamed, serverInTest } from "../testing/serverInTest.ts";

/** Long enough to be worth compressing. */
const SCRIPT = "export const silence = 'kept';\n".repeat(500);

let clientDir: string;
let server: ServerInTest;
beforeAll(async () => {
  clientDir = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(clientDir, "assets"));
  writeFileSync(join(clientDir, "assets/script-1.js"), SCRIPT);
  server = await serverInTest({ config: { clientDir }, scenarios: ["tiny", "vilnius"].map(scenarioNamed) });
});
afterAll(async () => {
  await server.stop();
  rmSync(clientDir, { recursive: true, force: true });
});

test.each(["br", "gzip"])("scripts and answers are compressed as the browser asks: %s", async (encoding) => {
  for (const path of ["/assets/script-1.js", "/api/scenarios/en"]) {
    const response = await fetch(`${server.url}${path}`, { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding"), path).toBe(encoding);
    expect((await response.text()).length, path).toBeGreaterThan(1000);
  }
});

test("a script with a hash in its name is fetched once, and comes as it is to whoever unpacks nothing", async () => {
  const response = await fetch(`${server.url}/assets/script-1.js`, {
    headers: { "accept-encoding": "identity" },
  });
  expect(response.headers.get("content-encoding")).toBeNull();
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(await response.text()).toBe(SCRIPT);
});
