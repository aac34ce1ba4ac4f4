import type { StoryLine } from "../../shared/text/story.ts";

/** What happened in one phase, in the order in which it happened. */
export interface Chapter {
  /** The round with its place and date; null before the first. */
  readonly round: string | null;
  /** null: before there was a phase. */
  readonly phase: string | null;
  readonly lines: readonly StoryLine[];
}

function inOrder(story: readonly StoryLine[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  let round: string | null = null;
  let lines: StoryLine[] = [];
  for (const line of story) {
    if (line.kind === "round") round = line.text;
    if (line.kind === "phase") {
      lines = [];
      chapters.push({ round, phase: line.text, lines });
    }
    if (line.kind !== "line") continue;
    if (chapters.length === 0) chapters.push({ round, phase: null, lines });
    lines.push(line);
  }
  return chapters;
}

/** A story phase by phase, the latest first; as many of them as begin within the last `most` lines. */
export function chaptersOf(story: readonly StoryLine[], most: number): readonly Chapter[] {
  const latest: Chapter[] = [];
  let told = 0;
  for (const chapter of inOrder(story).toReversed()) {
    if (told >= most) break;
    latest.push(chapter);
    told += chapter.lines.length;
  }
  return latest;
}
