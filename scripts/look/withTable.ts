const [BEGIN, END] = ["<!-- contrasts -->", "<!-- end of contrasts -->"];

/** The page with this table between its two marks. Throws if the marks are missing. */
export function withTable(page: string, table: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${table}\n\n${page.slice(to)}`;
}
