import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startServer } from "./main.ts";
import { libraryOf } from "./match/library.ts";
import { bookNamed, TEST_CONFIG } from "./testing/serverInTest.ts";

/** Somebody else listens on a port of this machine. */
function taken(): Promise<number> {
  const other = createServer();
  onTestFinished(() => void other.close());
  return new Promise((resolve) =>
    other.listen(0, TEST_CONFIG.host, () => {
      const address = other.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
}

test("a server whose port is taken says so at once, instead of waiting for ever", async () => {
  const library = libraryOf([bookNamed("tiny")]);
  const config = { ...TEST_CONFIG, port: await taken(), dataDir: "/nowhere" };
  await expect(startServer({ config, library })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
