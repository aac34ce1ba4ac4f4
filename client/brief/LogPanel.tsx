import type { Event } from "../../shared/events/index.ts";
import { logLine } from "../../shared/text/sentence.ts";
import { NewSince } from "../looked/NewSince.tsx";
import { useLastLook } from "../looked/useLastLook.ts";
import { useTable } from "../play/useTable.ts";

export interface LogLine {
  readonly key: number;
  readonly text: string;
  /** A step began: the line stands over those that follow. */
  readonly heading: boolean;
}

/** The same line several times over becomes one. */
function merged(lines: readonly LogLine[]): readonly LogLine[] {
  const list: LogLine[] = [];
  const times = new Map<number, number>();
  for (const line of lines) {
    const last = list.at(-1);
    if (!last || last.text !== line.text || line.heading) list.push(line);
    else times.set(last.key, (times.get(last.key) ?? 1) + 1);
  }
  return list.map((line) => {
    const count = times.get(line.key);
    return count === undefined ? line : { ...line, text: `${line.text} (×\u202f${count})` };
  });
}

/** The log as sentences, oldest first. Facts that other lines tell are left out. */
export function useLogLines(): readonly LogLine[] {
  const { session, text, names } = useTable();
  const lines = session.events.value.flatMap((event: Event, key): readonly LogLine[] => {
    const line = logLine(text.log, event, names);
    return line === null ? [] : [{ key, text: line, heading: event.kind === "stepBegan" }];
  });
  return merged(lines);
}

/** The latest step first, under its heading; what happened in it the latest first too. */
function latestFirst(lines: readonly LogLine[]): readonly LogLine[] {
  const steps: LogLine[][] = [[]];
  for (const line of lines)
    if (line.heading) steps.push([line]);
    else steps.at(-1)?.push(line);
  return steps.reverse().flatMap((step) => {
    const [first, ...rest] = step;
    return first?.heading ? [first, ...rest.reverse()] : step.reverse();
  });
}

/** Everything that happened, as far as the viewer may know it, the latest first. */
export function LogPanel() {
  const { ui, session } = useTable();
  const lines = useLogLines();
  const shown = latestFirst(lines).slice(0, 400);
  const news = useLastLook("log", { count: session.events.value.length });
  // The latest that was there at the last look; what stands above it is new.
  const seen =
    news === null ? 0 : shown.findIndex(({ key, heading }) => !heading && key < Number(news.count));
  return (
    <ol class="log" aria-label={ui.log.title} reversed>
      {shown.length === 0 && <li class="caption">{ui.log.none}</li>}
      {shown.map(({ key, text, heading }, i) => [
        i > 0 && i === seen && <NewSince key="new" upwards />,
        <li key={key} class={`${heading ? "log-step" : ""} ${i < seen ? "log-new" : ""}`}>
          {text}
        </li>,
      ])}
    </ol>
  );
}
