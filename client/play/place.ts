import { signal } from "@preact/signals";
import type { View } from "../../shared/model/view.ts";
import type { Place } from "./whatNow.ts";

/** Tabs of the phone, and what they show. */
export const PHONE_TABS = ["map", "draft", "talks", "hand", "brief"] as const;
export type PhoneTab = (typeof PHONE_TABS)[number];

export const phoneTab = signal<PhoneTab>("map");
/** `brief` where there is no room for it on the left. */
export const rightTab = signal<"talks" | "deals" | "brief">("talks");
export const briefTab = signal<"objectives" | "brief" | "home" | "log">("objectives");
/** The step whose page was put aside, to look at the table. */
const aside = signal<number | null>(null);
export const resultsAside = signal(false);

/** A part of the match that has the whole page: reading, a briefing, a ballot, an aftermath. */
export type Moment = "reading" | "briefing" | "ballot" | "aftermath";

/** The moment of the present step, if it has one. */
export function momentOf(view: View): Moment | null {
  switch (view.public.clock.step.kind) {
    case "preparation":
      return "reading";
    case "briefing":
      return "briefing";
    case "consultation":
    case "agenda":
    case "maintain":
    case "silence":
    case "reading":
    case "rollCall":
    case "reopening":
      return "ballot";
    case "aftermath":
      return "aftermath";
    default:
      return null;
  }
}

/** The moment that is on the screen now; null: the table. */
export const momentShown = (view: View): Moment | null =>
  aside.value === view.public.clock.stepNumber ? null : momentOf(view);

export const putAside = (view: View): void => {
  aside.value = view.public.clock.stepNumber;
};

const TAB_OF: Readonly<Record<Exclude<Place, "moment" | "results">, PhoneTab>> = {
  draft: "draft",
  talks: "talks",
  deals: "talks",
  hand: "hand",
};

/** Brings a part of the page that is shown to its top, and moves the focus there. */
export function showHere(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}

/** Whether the phone shows this part of the table already. */
export const isHere = (place: Place): boolean =>
  place !== "moment" &&
  place !== "results" &&
  phoneTab.value === TAB_OF[place] &&
  (TAB_OF[place] !== "talks" || rightTab.value === place);

/** Opens a part of the page, and moves the focus there. */
export function goTo(place: Place): void {
  if (place === "moment") aside.value = null;
  else if (place === "results") resultsAside.value = false;
  else phoneTab.value = TAB_OF[place];
  if (place === "talks" || place === "deals") rightTab.value = place;
  const part = place === "deals" ? "talks" : place;
  setTimeout(() => document.getElementById(`part-${part}`)?.focus(), 0);
}
