import { defineConfig } from "vite";
import { onlyRefusals } from "./scripts/onlyRefusals.ts";
import { sharedIsPure } from "./scripts/sharedIsPure.ts";
import { smallerColyseus } from "./scripts/smallerColyseus.ts";
import { smallerPhaser } from "./scripts/smallerPhaser.ts";

/** Where `npm run dev` finds the game server. */
const SERVER = `http://127.0.0.1:${process.env.PORT ?? 2567}`;

export default defineConfig({
  root: "client",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [smallerPhaser, smallerColyseus, onlyRefusals, sharedIsPure],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        // Each file costs a slow line a journey there and back: what the first page needs comes in one.
        codeSplitting: {
          groups: [
            { name: "phaser", test: /node_modules[\\/]phaser/, priority: 2 },
            { name: "first", tags: ["$initial"], priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    proxy: {
      "/api": SERVER,
      "/enter": SERVER,
      "^/[\\w-]{9}/[\\w-]+\\?sessionId=": { target: SERVER.replace("http", "ws"), ws: true },
    },
  },
});
