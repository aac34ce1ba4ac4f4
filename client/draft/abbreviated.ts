/** How wide a letter is in the face of the column heads, beside an ordinary one. */
function width(letter: string): number {
  if ("iljtfrI.'".includes(letter)) return 0.6;
  return "mwMWOQ".includes(letter) ? 1.5 : 1;
}

/** What a column has room for, in ordinary letters. */
const ROOM = 7;

/** A short name as it fits over a narrow column: whole, or its beginning and a full stop. */
export function abbreviated(name: string): string {
  const letters = [...name];
  let used = 0;
  const fitting = letters.filter((letter) => {
    used += width(letter);
    return used <= ROOM;
  });
  return fitting.length === letters.length ? name : `${fitting.slice(0, -1).join("").trimEnd()}.`;
}
