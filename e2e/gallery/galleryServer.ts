import { once } from "node:events";
import { createServer as createProbe } from "node:net";
import { createServer, type Plugin } from "vite";
import { playMatch } from "../../shared/bots/playMatch.ts";
import { startGame } from "../gameServer.ts";
import { scenarioOf } from "../hosted.ts";

/** Where the pages for looking at parts find a match that bots have played. */
export const FILM = "/film.json";
/** In this match readings are broken, counter-texts answered, a deal leaks, a consultation is held. */
const SEED = "g4";

export interface GalleryServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createProbe().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Serves the events of a whole match, played by bots when it is first asked for. */
function film(): Plugin {
  let events: string | null = null;
  return {
    name: "film",
    configureServer: ({ middlewares }) => {
      middlewares.use(FILM, (_request, response) => {
        events ??= JSON.stringify(playMatch({ scenario: scenarioOf("vilnius"), seed: SEED }).events);
        response.setHeader("content-type", "application/json").end(events);
      });
    },
  };
}

/** Vite's server with the pages for looking at parts, and the real server behind it. */
export async function startGallery(): Promise<GalleryServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const game = await startGame({ ORIGINS: url, SEED: "gallery" }, ["--no-build"]);
  const vite = await createServer({
    plugins: [film()],
    logLevel: "error",
    // What the pages import is found before the first is opened: nothing is loaded twice.
    optimizeDeps: {
      rolldownOptions: { transform: { jsx: { runtime: "automatic", importSource: "preact" } } },
    },
    server: {
      port,
      strictPort: true,
      hmr: false,
      watch: null,
      proxy: { "/api": game.url, "/enter": game.url },
    },
  });
  await vite.listen();
  return {
    url,
    stop: async () => {
      await vite.close();
      await game.stop();
    },
  };
}
