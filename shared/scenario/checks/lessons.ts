import { CONTROLS, type Control, DEEDS, type Lesson, type LessonStep } from "../../model/lesson.ts";
import type { Check, Finding } from "../overview.ts";
import { listed } from "../suggest.ts";

/** Whether something that is there in some steps, or always (null), is there in this one. */
const isIn = (steps: readonly LessonStep[] | null, step: LessonStep): boolean =>
  steps?.includes(step) ?? true;

const where = (steps: readonly LessonStep[] | null): string => listed([...(steps ?? [])], "or");

function misplaced(id: string, { step, points }: Lesson): readonly Finding[] {
  // The schema knows no other keys.
  return (Object.keys(points) as Control[]).flatMap((control): readonly Finding[] => {
    if (isIn(CONTROLS[control], step)) return [];
    const message = `\`${control}\` is not on the page in the step \`${step}\`, but in ${where(CONTROLS[control])}.`;
    return [{ path: ["lessons", id, "points", control], part: "key", code: "control-not-there", message }];
  });
}

function undoable(id: string, { step, until }: Lesson): readonly Finding[] {
  if (until === undefined || isIn(DEEDS[until], step)) return [];
  const message = `Nobody can do this in the step \`${step}\`: \`${until}\` is possible in ${where(DEEDS[until])}.`;
  return [{ path: ["lessons", id, "until"], code: "deed-not-possible", message }];
}

/** A lesson points at something, at what is on the page when it is given, and ends with what can be done then. */
export const lessons: Check = ({ scenario, whole }) =>
  Object.entries(scenario.lessons ?? {}).flatMap(([id, lesson]): readonly Finding[] => {
    if (Object.keys(lesson.points).length === 0 && whole(["lessons", id])) {
      const message = `The lesson \`${id}\` says nothing: \`points\` needs at least one part of the page with a text.`;
      return [{ path: ["lessons", id, "points"], code: "lesson-says-nothing", message }];
    }
    return [...misplaced(id, lesson), ...undoable(id, lesson)];
  });
