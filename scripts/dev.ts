import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/**
 * `npm run dev`: Vite's server for the client, which reloads itself, and the game server behind it, which
 * is started again whenever its sources change. Open the address that is printed.
 */
const project = fileURLToPath(new URL("../", import.meta.url));
const vite = await createServer({ configFile: `${project}vite.config.ts` });
await vite.listen();
vite.printUrls();

const local = vite.resolvedUrls?.local ?? [];
// Pages come from Vite's port and ask the game's: the game server must know them.
const origins = local.flatMap((url) => {
  const { port } = new URL(url);
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
});
const game = spawn(
  process.execPath,
  ["--watch", "--watch-preserve-output", "server/bin/start.ts", "--no-build"],
  {
    cwd: project,
    stdio: "inherit",
    env: { ...process.env, HOST: "127.0.0.1", ORIGINS: origins.join(",") },
  },
);

const stop = async (): Promise<void> => {
  game.kill("SIGTERM");
  await vite.close();
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
game.once("exit", () => void stop());
