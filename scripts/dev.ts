import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/**
 * `npm run dev`: the game server, started again whenever its sources change, and Vite's server for the
 * client, which reloads itself. Open the address that Vite prints.
 */
const project = fileURLToPath(new URL("../", import.meta.url));
const origins = ["http://127.0.0.1:5173", "http://localhost:5173"].join(",");

const game = spawn(
  process.execPath,
  ["--watch", "--watch-preserve-output", "server/bin/start.ts", "--no-build"],
  {
    cwd: project,
    stdio: "inherit",
    env: { ...process.env, HOST: "127.0.0.1", ORIGINS: origins },
  },
);
const vite = await createServer({ configFile: `${project}vite.config.ts` });
await vite.listen();
vite.printUrls();

const stop = async (): Promise<void> => {
  game.kill("SIGTERM");
  await vite.close();
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
game.once("exit", () => void stop());
