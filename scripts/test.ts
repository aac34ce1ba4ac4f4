/**
 * `npm test`: format, lint, types, unit, server and browser tests, one after the other; all of them run,
 * whatever fails before. Ends with the line `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), "silence-reports-"));
const failures: string[] = [];

/** Runs one of the project's own tools and shows what it prints. */
function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n== ${name} ==`);
  const began = performance.now();
  const done = spawnSync("npx", ["--no-install", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  console.log(
    `== ${name}: ${done.status === 0 ? "ok" : "FAILED"} in ${Math.round((performance.now() - began) / 1000)} s`,
  );
  if (done.status !== 0) failures.push(name);
  return done.status === 0;
}

/** A check is one pass or one failure. */
const check = (name: string, args: readonly string[]): Count =>
  run(name, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** The counts of a report; a tool that failed without counting a failure is one. */
function counted(ok: boolean, file: string, read: (report: never) => Count): Count {
  let count: Count = { passed: 0, failed: 0 };
  try {
    count = read(JSON.parse(readFileSync(file, "utf8")) as never);
  } catch {
    console.log(`no report in ${file}`);
  }
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function vitest(project: string): Count {
  const file = join(reports, `${project}.json`);
  const ok = run(`${project} tests`, [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  return counted(ok, file, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

function playwright(): Count {
  const browser = findBrowser();
  if (browser === null) {
    console.log(
      "\nNo Chromium was found or could be installed: install one (Debian: apt-get install chromium) or set CHROMIUM to its path.",
    );
    failures.push("browser tests");
    return { passed: 0, failed: 1 };
  }
  const file = join(reports, "browser.json");
  const ok = run("browser tests", ["playwright", "test", "--reporter=list,json"], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return counted(ok, file, (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
  }));
}

const counts: readonly Count[] = [
  check("format and lint", ["biome", "check", "."]),
  ...["shared", ".", "client", "e2e"].map((project) => check(`types of ${project}`, ["tsc", "-p", project])),
  vitest("unit"),
  vitest("server"),
  check("build", ["vite", "build", "--logLevel", "warn"]),
  playwright(),
];
rmSync(reports, { recursive: true, force: true });
const total = (part: keyof Count) => counts.reduce((sum, count) => sum + count[part], 0);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") === 0 ? 0 : 1;
