import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
];

const installed = (): string | null =>
  [process.env.CHROMIUM ?? "", ...INSTALLED].find((path) => path !== "" && existsSync(path)) ?? null;

/** Installs Debian's Chromium where this user may. */
function install(): void {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return;
  console.log("Installing Debian's Chromium for the browser tests …");
  const quiet = { stdio: "ignore" as const, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  spawnSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    quiet,
  );
}

/** The path of a Chromium: one that is installed, else Debian's, installed now; null if neither can be had. */
export function findBrowser(): string | null {
  if (installed() === null) install();
  return installed();
}
