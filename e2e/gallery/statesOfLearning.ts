import { type GalleryState, inPanel, lively } from "./galleryState.ts";

const FERRY = { scenario: "tutorial", seat: "island", round: 1, script: "none" };
const lessonIn = (step: string): string => lively({ ...FERRY, step });

const HUNGARY = { seat: "hungary", round: 1 };

/** What teaches: lessons that point at something, and words that explain themselves. */
export const LEARNING: readonly GalleryState[] = [
  {
    screen: "learning",
    state: "lesson on the brief",
    path: lessonIn("preparation"),
    prepare: (page) => page.locator(".lesson").waitFor(),
  },
  ...inPanel("draft", {
    screen: "learning",
    state: "lesson in the talks",
    path: lessonIn("talks"),
    prepare: (page) => page.locator(".lesson").waitFor(),
  }),
  {
    screen: "learning",
    state: "word explained",
    path: lively({ ...HUNGARY, step: "silence" }),
    prepare: (page) => page.locator(".explained-row .explained-word").first().focus(),
  },
];
