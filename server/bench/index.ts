import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ack } from "./ack.ts";
import { matches } from "./matches.ts";

/** The client is measured by a program of its own, in browsers: the server's code knows nothing of them. */
async function client(): Promise<void> {
  const program = fileURLToPath(new URL("../../e2e/bench/client.ts", import.meta.url));
  process.exitCode = spawnSync(process.execPath, [program], { stdio: "inherit" }).status ?? 1;
}

/** `npm run bench -- <name>` */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = { ack, matches, client };

const name = process.argv[2] ?? "ack";
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) await bench();
else {
  console.error(`There are these benches: ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 2;
}
process.exit();
