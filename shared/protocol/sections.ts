import type { ScenarioCut } from "../model/cut.ts";
import { mapValues } from "../model/entries.ts";
import type { SeatId } from "../model/ids.ts";
import type { OwnView, PublicView, View, Viewer } from "../model/view.ts";

/**
 * A view crosses the wire in sections, so that only what changed is sent: one for each key, and one for
 * each entry of a map that grows or changes piecemeal. Values are JSON texts; compare them to find changes.
 */
export type Sections = Readonly<Record<string, string>>;

type Fields = Readonly<Record<string, unknown>>;

/** Keys whose entries are sections of their own. */
const PIECEMEAL: readonly string[] = [
  "seats",
  "tables",
  "tracks",
  "people",
  "known",
  "rooms",
  "valuations",
  "expectations",
  "deals",
  "channels",
];

const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function split(view: Fields): Sections {
  const sections: Record<string, string> = {};
  for (const [key, value] of Object.entries(view)) {
    if (!PIECEMEAL.includes(key) || !isMap(value)) sections[key] = JSON.stringify(value);
    else for (const [id, entry] of Object.entries(value)) sections[`${key}/${id}`] = JSON.stringify(entry);
  }
  return sections;
}

/** Puts sections together again. Maps without entries come back empty. */
function join(sections: Sections, empty: readonly string[]): Fields {
  const view: Record<string, unknown> = Object.fromEntries(empty.map((key) => [key, {}]));
  for (const [key, json] of Object.entries(sections)) {
    const slash = key.indexOf("/");
    if (slash < 0) view[key] = JSON.parse(json);
    else (view[key.slice(0, slash)] as Record<string, unknown>)[key.slice(slash + 1)] = JSON.parse(json);
  }
  return view;
}

const PUBLIC_MAPS = ["seats", "tables", "tracks", "people", "known"];
const OWN_MAPS = ["rooms", "valuations", "expectations", "deals", "channels"];

/** What everybody gets, through the room's Schema. */
export const publicSections = (view: View): Sections => split(view.public as unknown as Fields);

/** Stands before what is open to everybody, where a reader of another language gets it anew. No key of a view begins with it. */
const SPOKEN = "*";

/** Open sections in which a reader's language differs from the scenario's: they go to that reader alone, and count before the others. */
export const spokenSections = (open: Sections, spoken: Sections): Sections =>
  Object.fromEntries(
    Object.entries(spoken)
      .filter(([key, json]) => open[key] !== json)
      .map(([key, json]) => [`${SPOKEN}${key}`, json]),
  );

/** What is open to everybody as the reader reads it, and the reader's own. */
function readIn(open: Sections, own: Sections): { readonly open: Sections; readonly own: Sections } {
  const [spoken, rest] = [true, false].map((starred) =>
    Object.entries(own).filter(([key]) => key.startsWith(SPOKEN) === starred),
  );
  const read = spoken?.map(([key, json]) => [key.slice(SPOKEN.length), json] as const) ?? [];
  return { open: { ...open, ...Object.fromEntries(read) }, own: Object.fromEntries(rest ?? []) };
}

// A cut is one and the same object for the whole match: its text is made once.
const cutTexts = new WeakMap<ScenarioCut, string>();

function textOfCut(cut: ScenarioCut): string {
  const text = cutTexts.get(cut) ?? JSON.stringify(cut);
  cutTexts.set(cut, text);
  return text;
}

const splitOwn = (own: OwnView): Sections => split(own as unknown as Fields);

/** Stands between a seat and a section of its view, in what the facilitator gets. No seat has it in its name. */
const OF = ":";

const splitAll = (all: NonNullable<View["all"]>): Sections =>
  Object.fromEntries(
    Object.entries(all).flatMap(([seat, own]) =>
      Object.entries(splitOwn(own)).map(([key, json]) => [`${seat}${OF}${key}`, json]),
    ),
  );

/** What one viewer alone gets, as messages: its cut of the scenario and its own view; the facilitator every seat's. */
export const privateSections = (view: View): Sections => ({
  scenario: textOfCut(view.scenario),
  ...(view.own === null ? {} : splitOwn(view.own)),
  ...(view.all === null ? {} : splitAll(view.all)),
});

/** The sections that differ from before; null for those that are gone. */
export function changedSections(before: Sections, after: Sections): Readonly<Record<string, string | null>> {
  const changed = Object.entries(after).filter(([key, json]) => before[key] !== json);
  const gone = Object.keys(before).filter((key) => !(key in after));
  return Object.fromEntries([...changed, ...gone.map((key) => [key, null] as const)]);
}

export function applySections(before: Sections, changes: Readonly<Record<string, string | null>>): Sections {
  const merged = Object.entries({ ...before, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
}

// What the server split is what is joined: shapes are its own.
const joinOwn = (sections: Sections): OwnView => join(sections, OWN_MAPS) as unknown as OwnView;

/** Sections by the seat whose view they belong to. */
function bySeat(sections: Sections): Readonly<Record<SeatId, Sections>> {
  const seats: Record<SeatId, Record<string, string>> = {};
  for (const [key, json] of Object.entries(sections)) {
    const at = key.indexOf(OF);
    const seat = key.slice(0, at);
    seats[seat] ??= {};
    seats[seat][key.slice(at + 1)] = json;
  }
  return seats;
}

/** The view as the client rebuilds it. Equal to `viewFor` of the same moment, key by key, in the reader's language. */
export function viewFrom(viewer: Viewer, shown: Sections, told: Sections): View {
  const { open, own } = readIn(shown, told);
  const { scenario = "null", ...rest } = own;
  return {
    viewer,
    scenario: JSON.parse(scenario) as View["scenario"],
    public: join(open, PUBLIC_MAPS) as unknown as PublicView,
    own: viewer.kind === "seat" ? joinOwn(rest) : null,
    all: viewer.kind === "facilitator" ? mapValues(bySeat(rest), joinOwn) : null,
  };
}
