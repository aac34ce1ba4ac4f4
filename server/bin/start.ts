import { readConfig } from "../config.ts";
import { startServer } from "../main.ts";
import { readLibrary } from "../match/library.ts";
import { addresses } from "./addresses.ts";
import { buildClient } from "./buildClient.ts";
import { print } from "./print.ts";

/** `npm start`: builds what is needed, serves the game, says where. `--no-build`: whatever client is there. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const { library, problems } = readLibrary(config.scenarioDir);
  for (const { file, line, column, message } of problems)
    console.error(`${file}:${line}:${column} ${message}`);
  if (library.size === 0) throw new Error("There is no scenario that can be played.");
  if (!process.argv.includes("--no-build")) await buildClient(config.clientDir);
  const server = await startServer({ config, library });
  print(`Silence Procedure is open at\n${addresses(server.port, config.host).join("\n")}`);
  const stop = () => void server.stop().then(() => process.exit(0));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
}

/** What went wrong, in a sentence for whoever typed the command. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE")
    return "This port is in use: is the game running in another window? Stop it there with Ctrl and C, or choose another port: PORT=3000 npm start";
  return error.message;
}

start().catch((error) => {
  console.error(sentence(error));
  process.exit(1);
});
