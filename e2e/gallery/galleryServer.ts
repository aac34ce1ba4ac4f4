import { createServer, type Plugin } from "vite";
import { freePort } from "../freePort.ts";
import { startGame } from "../gameServer.ts";
import { scenarioOf } from "../hosted.ts";
import { projectionist } from "./projectionist.ts";

export interface GalleryServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves matches that bots have played, whole, as lists of events: `/film.json?with=dealLeaked`. */
const films = (): Plugin => ({
  name: "films",
  configureServer: ({ middlewares }) => {
    const filmWith = projectionist(scenarioOf("vilnius"));
    middlewares.use("/film.json", (request, response) => {
      const wanted = new URLSearchParams(request.url?.split("?")[1]).get("with") ?? "matchEnded";
      const film = filmWith(wanted);
      response.statusCode = film === null ? 404 : 200;
      response.setHeader("content-type", "application/json").end(JSON.stringify(film ?? []));
    });
  },
});

/** Vite's server with the pages for looking at parts, and the real server behind it. */
export async function startGallery(): Promise<GalleryServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const game = await startGame({ ORIGINS: url, SEED: "gallery" }, ["--no-build"]);
  const vite = await createServer({
    plugins: [films()],
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
