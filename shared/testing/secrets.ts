import { viewFor } from "../engine/viewFor.ts";
import type { SeatId } from "../model/ids.ts";
import { inTheRoom, tableById } from "../model/scenarioIndex.ts";
import type { State } from "../model/state.ts";
import type { OwnView, PublicView } from "../model/view.ts";

/** What is found where it must not be: who could read it, and what. */
type Leak = string;

/** Every string in a text of JSON: keys and values. */
const stringsIn = (json: string): ReadonlySet<string> =>
  new Set([...json.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, string]) => string ?? ""));

/** Cards that deals name which everybody reads. */
const leakedCards = ({ leaked }: State): readonly string[] =>
  Object.values(leaked).flatMap(({ promises }) =>
    promises.flatMap(({ pledge }) => (pledge.kind === "card" ? [pledge.card] : [])),
  );

/** Cards that lie in hands and piles; one that came back, or that a leak named, has been seen by all. */
function hiddenCards(state: State, except: SeatId | null): readonly string[] {
  const { seats, played } = state;
  const seen = [...played.map(({ card }) => card), ...leakedCards(state)];
  return Object.entries(seats)
    .filter(([id]) => id !== except)
    .flatMap(([, { hand, deck }]) => [...hand, ...deck])
    .filter((card) => !seen.includes(card));
}

/** Motions that wait, at tables where this seat (or nobody) is in the room. */
const hiddenMotions = ({ scenario, tables, step }: State, seat: SeatId | null): readonly string[] =>
  Object.entries(tables).flatMap(([id, { motions, announced }]) =>
    seat !== null && inTheRoom(tableById(scenario, id), seat)
      ? []
      : Object.values(motions)
          .filter(({ status }) => !["silence", "adopted", "broken"].includes(status))
          // A mover who is asked in the Council whether its motion stands is asked before everybody.
          .filter((motion) => !(step.kind === "maintain" && step.motion === motion.id))
          // Who announces a break names the motion in plenary, before everybody.
          .filter((motion) => !announced.some(({ silence }) => silence === motion.id))
          .map((motion) => motion.id),
  );

const hiddenDeals = ({ deals, leaked }: State, seat: SeatId | null): readonly string[] =>
  Object.values(deals)
    .filter(({ id }) => !(id in leaked))
    .filter(({ parties }) => seat === null || !parties.includes(seat))
    .map(({ id }) => id);

/** What others say and offer may name any card; what is known of the world names those played. */
const withoutTalk = ({ plenary, known, opened, leaked, ...rest }: PublicView): object => rest;
const ownWithoutTalk = ({ channels, deals, shown, cards, objectiveTexts, ...rest }: OwnView): object => rest;

function leaksTo(state: State, seat: SeatId | null): readonly Leak[] {
  const view = viewFor(state, seat === null ? { kind: "public" } : { kind: "seat", seat });
  const said = stringsIn(
    JSON.stringify(seat === null || view.own === null ? withoutTalk(view.public) : ownWithoutTalk(view.own)),
  );
  const shown = Object.values(view.own?.shown ?? {}).flatMap(({ cards }) => cards);
  const cards = hiddenCards(state, seat).filter((card) => !shown.includes(card));
  const definitions = Object.keys(seat === null ? view.public.known.cards : (view.own?.cards ?? {}));
  return [
    ...cards.filter((card) => said.has(card)),
    ...definitions.filter((card) => cards.includes(card)),
    ...hiddenMotions(state, seat).filter((motion) => said.has(motion)),
    ...hiddenDeals(state, seat).filter((deal) => said.has(deal)),
    ...(view.own?.whispers ?? [])
      .filter(({ from, to }) => from !== seat && to !== seat)
      .map(({ motion }) => `a whisper on ${motion}`),
    ...Object.keys(view.own?.deals ?? {}).filter((id) => hiddenDeals(state, seat).includes(id)),
  ].map((what) => `${seat ?? "everybody"} could read ${what}`);
}

/** Ids in a seat's view, and in everybody's, that are another's secret. Nothing is secret in the debrief. */
export const leaksOf = (state: State): readonly Leak[] =>
  state.results === null ? [null, ...Object.keys(state.seats)].flatMap((seat) => leaksTo(state, seat)) : [];
