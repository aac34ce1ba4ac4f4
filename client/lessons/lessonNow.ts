import type { Deed, Lesson } from "../../shared/model/lesson.ts";
import { roundOf } from "../../shared/model/round.ts";
import type { OwnView, View } from "../../shared/model/view.ts";
import { whatNow } from "../play/whatNow.ts";

type Did = (own: OwnView, view: View) => boolean;

const saidBy = (person: { readonly seat: string }, { public: open, own }: View): boolean =>
  [...open.plenary, ...Object.values(own?.channels ?? {}).flat()].some(({ seat }) => seat === person.seat);

/** Motions of the present round that a delegation knows of. */
const motionsNow = (own: OwnView, { public: open }: View) =>
  Object.values(own.rooms)
    .flatMap(({ motions }) => Object.values(motions))
    .filter(({ round }) => round === roundOf(open.clock.step));

/** Whether the seat has done each of the things that a lesson can wait for. */
const DID: Readonly<Record<Deed, Did>> = {
  ready: (own, { public: open }) => open.seats[own.seat]?.ready ?? false,
  message: saidBy,
  position: (own, { public: open }) =>
    Object.values(open.tables).some(({ positions }) => Object.keys(positions[own.seat] ?? {}).length > 0),
  motion: (own, view) => motionsNow(own, view).some(({ mover }) => mover === own.seat),
  second: (own, view) => motionsNow(own, view).some(({ seconders }) => seconders.includes(own.seat)),
  offer: ({ deals, seat }) => Object.values(deals).some(({ proposer }) => proposer === seat),
  deal: ({ deals }) => Object.values(deals).some(({ status }) => status === "inForce"),
  card: ({ commitments }) => commitments.length > 0,
  stance: ({ stance }) => stance !== null,
};

const isGiven = ({ step, round, asked }: Lesson, view: View): boolean => {
  const now = view.public.clock.step;
  return (
    step === now.kind &&
    (round === undefined || round === roundOf(now)) &&
    (asked === undefined || asked === whatNow(view).kind)
  );
};

/** Lessons of the present step, and whether the player has done what each waits for. */
function given(view: View): readonly { readonly id: string; readonly done: boolean }[] {
  const { own, scenario } = view;
  if (own === null) return [];
  return Object.entries(scenario.lessons)
    .filter(([, lesson]) => isGiven(lesson, view))
    .map(([id, { until }]) => ({ id, done: until !== undefined && DID[until](own, view) }));
}

/** The lessons whose deed the player has just done. */
export const learnt = (view: View): readonly string[] =>
  given(view).flatMap(({ id, done }) => (done ? [id] : []));

/** The lesson that is given now: the first of the step that is neither done nor passed; null: none. */
export const lessonNow = (view: View, passed: readonly string[]): string | null =>
  given(view).find(({ id, done }) => !done && !passed.includes(id))?.id ?? null;
