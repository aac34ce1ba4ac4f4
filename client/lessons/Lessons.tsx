import { useEffect, useRef, useState } from "preact/hooks";
import type { Control, Lesson } from "../../shared/model/lesson.ts";
import { useTable } from "../play/useTable.ts";
import { say } from "../ui/notice.ts";
import { LessonCard } from "./LessonCard.tsx";
import { learnt, lessonNow } from "./lessonNow.ts";
import { Portal } from "./Portal.tsx";
import { pass, pointId, progressIn, skip, taughtIn } from "./progress.ts";
import { usePointed } from "./usePointed.ts";
import { WAY_TO } from "./wayTo.ts";

/** Time until the card has its size, and the page has made room for it; ms. */
const LAID_OUT = 300;

/** Marks what is pointed at, and brings it into sight. */
function useMark(element: HTMLElement | null): void {
  useEffect(() => {
    if (element === null) return;
    element.setAttribute("data-pointed", "");
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const bring = () => element.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
    bring();
    const timer = setTimeout(bring, LAID_OUT);
    return () => {
      clearTimeout(timer);
      element.removeAttribute("data-pointed");
    };
  }, [element]);
}

/** Escape closes the card, unless a dialog is open, which it closes first. */
function useEscape(active: boolean, close: () => void): void {
  useEffect(() => {
    if (!active) return;
    const listen = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === "Escape" && !defaultPrevented) close();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  });
}

interface GivenProps {
  readonly id: string;
  readonly lesson: Lesson;
  readonly match: string;
}

/** One lesson, at whatever it points at now. */
function Given({ id, lesson, match }: GivenProps) {
  const { view, ui } = useTable();
  const home = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<string | null>(null);
  const { passed } = progressIn(match);
  // The schema knows no other keys.
  const all = Object.keys(lesson.points) as Control[];
  const left = all.filter((control) => !passed.includes(pointId(id, control)));
  const spot = usePointed(left);
  const point = spot && pointId(id, spot.control);
  const shown = spot !== null && point !== closed && (spot.dialog === null || spot.element !== null);
  const close = () => setClosed(point);
  useMark(shown ? spot.element : null);
  useEscape(shown && spot.dialog === null, close);
  const ids = Object.keys(view.scenario.lessons);
  const next = () => {
    if (spot === null || point === null) return;
    // What came before it on the way is behind the player too.
    const upTo = left.slice(0, left.indexOf(spot.control) + 1);
    pass(match, [
      ...upTo.map((control) => pointId(id, control)),
      ...(upTo.length === left.length ? [id] : []),
    ]);
  };
  const target = spot?.dialog ?? home.current;
  return (
    <>
      <div ref={home} />
      {shown && target && (
        <Portal into={target}>
          <LessonCard
            number={ids.indexOf(id) + 1}
            of={ids.length}
            title={lesson.title}
            text={lesson.points[spot.control] ?? ""}
            box={spot.box}
            last={ids.at(-1) === id && left.at(-1) === spot.control}
            onNext={next}
            onShow={spot.element === null ? WAY_TO[spot.control] : null}
            onSkip={() => {
              skip(match, true);
              say(ui.lessons.skipped);
            }}
            onClose={close}
          />
        </Portal>
      )}
      {spot !== null && point === closed && (
        <section class="lesson-closed" aria-label={ui.lessons.region}>
          <button type="button" class="button button-secondary button-small" onClick={() => setClosed(null)}>
            {ui.lessons.open(lesson.title)}
          </button>
        </section>
      )}
    </>
  );
}

/** Whoever is ready last sees the step end, and not that they were ready: the step's end shows it. */
function usePassedSteps(id: string | null, match: string): void {
  const { view } = useTable();
  const { stepNumber } = view.public.clock;
  const given = useRef<{ readonly id: string; readonly step: number } | null>(null);
  useEffect(() => {
    const before = given.current;
    const ended = before !== null && before.step !== stepNumber;
    if (ended && view.scenario.lessons[before.id]?.until === "ready") pass(match, [before.id]);
    given.current = id === null ? null : { id, step: stepNumber };
  });
}

/** Lets the settings know that there are lessons here. */
function useTaught(match: string | null): void {
  useEffect(() => {
    taughtIn.value = match;
    return () => {
      taughtIn.value = null;
    };
  }, [match]);
}

/** The lesson that the scenario gives the viewer's seat now, if any. */
export function Lessons() {
  const { view, session } = useTable();
  const match = session.code.value ?? "";
  const { passed, skipped } = progressIn(match);
  const done = learnt(view);
  useEffect(() => pass(match, done), [match, done.join(" ")]);
  const id = skipped ? null : lessonNow(view, passed);
  usePassedSteps(id, match);
  useTaught(Object.keys(view.scenario.lessons).length > 0 ? match : null);
  const lesson = id === null ? undefined : view.scenario.lessons[id];
  return id === null || lesson === undefined ? null : <Given key={id} {...{ id, lesson, match }} />;
}
