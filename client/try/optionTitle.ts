import type { DraftTable } from "../../shared/protocol/draft.ts";

/** What an option of a clause is called; empty if it has none of that id. */
export const optionTitle = (issue: DraftTable["issues"][number], option: string | undefined): string =>
  issue.options.find(({ id }) => id === option)?.title ?? "";
