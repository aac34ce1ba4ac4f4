import type { GalleryState } from "./galleryState.ts";
import { AROUND } from "./statesAround.ts";
import { COMPOSING } from "./statesOfComposing.ts";
import { FACILITATOR } from "./statesOfFacilitator.ts";
import { LEARNING } from "./statesOfLearning.ts";
import { MOMENTS, PROJECTED, RESULTS } from "./statesOfMoments.ts";
import { PLAY } from "./statesOfPlay.ts";

/** Every screen in every state, in the order of a match. */
export const STATES: readonly GalleryState[] = [
  ...AROUND,
  ...PLAY,
  ...COMPOSING,
  ...LEARNING,
  ...FACILITATOR,
  ...MOMENTS,
  ...RESULTS,
  ...PROJECTED,
];
