import type { Control } from "../../shared/model/lesson.ts";
import { briefTab, goTo, phoneTab, rightTab } from "../play/place.ts";

const toBrief = (tab: "objectives" | "brief") => (): void => {
  phoneTab.value = "brief";
  // Where there is room for it beside the draft, no tab is missing.
  rightTab.value = "brief";
  briefTab.value = tab;
};
const toMap = (): void => {
  phoneTab.value = "map";
};
const toMoment = (): void => goTo("moment");
const toDraft = (): void => goTo("draft");
const toHand = (): void => goTo("hand");
const toResults = (): void => goTo("results");

/** Opens the part of the page on which a control is; null: it is on all of them. */
export const WAY_TO: Readonly<Record<Control, (() => void) | null>> = {
  ...{ now: null, ready: null },
  ...{ brief: toBrief("brief"), objectives: toBrief("objectives") },
  ...{ news: toMoment, cable: toMoment, agenda: toMoment, putText: toMoment, outcomes: toMoment },
  ...{ stances: toMoment, confirmStance: toMoment },
  ...{ tracks: toMap, map: toMap },
  ...{ clauses: toDraft, worth: toDraft, newMotion: toDraft, wordings: toDraft, tableMotion: toDraft },
  ...{ motions: toDraft, secondMotion: toDraft },
  ...{ talks: () => goTo("talks"), dealsTab: () => goTo("talks") },
  ...{ makeOffer: () => goTo("deals"), youGive: () => goTo("deals"), theyGive: () => goTo("deals") },
  ...{ sendOffer: () => goTo("deals"), answerOffer: () => goTo("deals") },
  ...{ cards: toHand, commitCard: toHand },
  ...{ ending: toResults, results: toResults },
};
