import { expect, test } from "@playwright/test";
import { type GalleryServer, startGallery } from "./gallery/galleryServer.ts";
import { contextFor, look, type Theme } from "./gallery/look.ts";
import { findingLines } from "./gallery/report.ts";
import { SIZES } from "./gallery/sizes.ts";
import { STATES } from "./gallery/states.ts";

/** A few states of every kind of page; `npm run gallery` looks at all of them. */
const LOOKED_AT = [
  "landing / start",
  "create / start",
  "waiting room / five in a seat",
  "play / talks",
  "play / decisions",
  "play / long names",
  "composers / deal",
  "council / silence",
  "council / stances revealed",
  "aftermath / round",
  "handover / in the fourth round",
  "results / what happened",
];
const states = STATES.filter(({ screen, state }) => LOOKED_AT.includes(`${screen} / ${state}`));
const sizes = SIZES.filter(({ name }) => name === "1024" || name === "390");

test.describe("every screen", () => {
  let server: GalleryServer;
  test.beforeAll(async () => {
    server = await startGallery();
  });
  test.afterAll(() => server.stop());

  for (const theme of ["light"] satisfies Theme[])
    test(`fits its window, can be hit, told apart and read (${theme})`, async ({ browser }) => {
      test.setTimeout(600_000);
      const context = await contextFor(browser, theme);
      const viewing = { url: server.url, theme, axe: true, keep: async () => {} };
      const looks = [];
      for (const state of states) looks.push(...(await look(context, state, sizes, viewing)));
      expect(looks).toHaveLength(LOOKED_AT.length * sizes.length);
      expect(findingLines(looks)).toEqual([]);
    });
});
