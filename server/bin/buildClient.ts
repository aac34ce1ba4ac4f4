import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { print } from "./print.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** What the client is built from, and by. */
const SOURCES = ["client", "shared", "scripts", "vite.config.ts", "package-lock.json"];

/** When the newest of these files was changed, in milliseconds since 1970. */
function newest(path: string): number {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== "node_modules" && !name.startsWith("."));
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

const changedAt = (): number =>
  Math.max(
    ...SOURCES.map((name) => join(PROJECT, name))
      .filter(existsSync)
      .map(newest),
  );

/** Whether the built client is missing or older than what it is built from. */
function isStale(page: string): boolean {
  return !existsSync(page) || statSync(page).mtimeMs < changedAt();
}

/** Builds the client if it is not there or its sources have changed. Rejects if it can't be built. */
export async function buildClient(clientDir: string): Promise<void> {
  const hasSources = existsSync(join(PROJECT, "client", "index.html"));
  if (!hasSources || !isStale(join(clientDir, "index.html"))) return;
  // A server that is shipped with a built client has no Vite.
  const { build } = await import("vite").catch(() => ({ build: null }));
  if (build === null) return;
  print("Building the client …");
  await build({
    configFile: join(PROJECT, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: clientDir },
  });
}
