/** One line of a file as it is shown beside a problem. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** Where in `text` the problem is, from 0; null: the line only stands nearby. */
  readonly column: number | null;
}

/** Letters of a line that are shown; of a longer one, those around the place. */
const WIDTH = 160;
const BEFORE = 60;

function cut(line: string, column: number): { readonly text: string; readonly column: number } {
  if (line.length <= WIDTH) return { text: line, column };
  const start = Math.max(0, Math.min(column - BEFORE, line.length - WIDTH));
  const text = `${start > 0 ? "…" : ""}${line.slice(start, start + WIDTH)}…`;
  return { text, column: column - start + (start > 0 ? 1 : 0) };
}

/** The lines around a place, counted from 1 as problems count. None if the file has no such line. */
export function frameOf(text: string, line: number, column: number): readonly FrameLine[] {
  // The mark that some editors put before everything takes no column.
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (lines[line - 1] === undefined) return [];
  return [line - 1, line, line + 1].flatMap((number): readonly FrameLine[] => {
    const one = lines[number - 1];
    if (one === undefined || (number !== line && one.trim() === "")) return [];
    if (number !== line) return [{ number, text: cut(one, 0).text, column: null }];
    return [{ number, ...cut(one, Math.min(column - 1, one.length)) }];
  });
}
