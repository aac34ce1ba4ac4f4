import { ack } from "./ack.ts";
import { matches } from "./matches.ts";

/** `npm run bench -- <name>` */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = { ack, matches };

const name = process.argv[2] ?? "ack";
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) await bench();
else {
  console.error(`There are these benches: ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 2;
}
process.exit();
