import type { z } from "zod";
import type { Draft } from "../../shared/protocol/draft.ts";
import { type ParsedScenario, parseScenario } from "../../shared/scenario/parseScenario.ts";
import type { Shelf } from "../../shared/scenario/resolveFolder.ts";

/** The body of a request as a shape asks for it; null if it isn't. Never throws. */
export function bodyAs<T>(body: Uint8Array, shape: z.ZodType<T>): T | null {
  try {
    const parsed = shape.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** How a scenario calls itself: its `id:` at the beginning of a line. */
const ID = /^id:[ \t]*["']?([a-z][a-zA-Z0-9]{0,39})["']?[ \t]*(?:#.*)?\r?$/m;

/**
 * What the folder of a draft is taken to be called. Browsers name a folder after a download or a copy, so
 * what the scenario says of itself counts for more.
 */
export function idOf({ folder, files }: Draft): string {
  for (const { text } of files) {
    const said = ID.exec(text ?? "")?.[1];
    if (said !== undefined) return said;
  }
  const letters = folder.replace(/[^a-zA-Z0-9]/g, "").replace(/^[0-9]+/, "");
  return `${letters.charAt(0).toLowerCase()}${letters.slice(1, 40)}` || "scenario";
}

export interface ReadDraft {
  readonly id: string;
  readonly parsed: ParsedScenario;
}

/** Reads a draft as if its folder stood next to the scenarios of this server. */
export function readDraft(draft: Draft, shelf: Shelf): ReadDraft {
  const id = idOf(draft);
  return { id, parsed: parseScenario({ id, files: draft.files, shelf }) };
}
