import { DRAFT_LIMITS, type Draft, isDraftPath } from "../../shared/protocol/draft.ts";
import { readZip, type Unpacked, type ZipRefusal } from "./readZip.ts";

/** Why what was chosen isn't sent. */
export type ChoiceRefusal = ZipRefusal | "noYaml" | "tooLarge" | "badPath" | "unreadable";

/** A file as it was chosen or dropped: where it lies, and a way to read it. */
export interface Found {
  /** With the folders that it was found in. */
  readonly path: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

export type Chosen =
  | { readonly draft: Draft }
  | { readonly refusal: ChoiceRefusal /** What it is about, if it is one file. */; readonly about: string };

const refused = (refusal: ChoiceRefusal, about = ""): Chosen => ({ refusal, about });

/** Scenarios are YAML; hidden files, and what some systems add to a compressed folder, are nobody's. */
export const isWanted = (path: string): boolean =>
  /\.ya?ml$/.test(path) &&
  !path.split("/").some((part) => part.startsWith(".") && !/^\.\.?$/.test(part)) &&
  !path.startsWith("__MACOSX/");

/** The folder that all files lie in, and their paths in it. `lang` is part of a scenario, never around it. */
function withinFolder(paths: readonly string[]): { readonly folder: string; readonly depth: number } {
  const split = paths.map((path) => path.split("/"));
  const first = split[0] ?? [];
  let depth = 0;
  const isShared = (at: number): boolean =>
    first[at] !== "lang" && split.every((parts) => parts.length > at + 1 && parts[at] === first[at]);
  while (isShared(depth)) depth += 1;
  return { folder: first[depth - 1] ?? "", depth };
}

/** Text, or null for what is none (the check says so, at the file) and for what is too long to be sent. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > DRAFT_LIMITS.fileLength) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Makes of files what can be sent, or says why not. `name`: what was chosen, if no folder is around them. */
export function draftOf(files: readonly Unpacked[], name: string): Chosen {
  if (files.length === 0) return refused("noYaml");
  if (files.length > DRAFT_LIMITS.files) return refused("tooManyFiles");
  const astray = files.find(({ path }) => path.split("/").some((part) => ["", ".", ".."].includes(part)));
  if (astray) return refused("badPath", astray.path.slice(0, DRAFT_LIMITS.pathLength));
  const { folder, depth } = withinFolder(files.map(({ path }) => path));
  const read = files.map(({ path, bytes }) => ({
    path: path.split("/").slice(depth).join("/"),
    text: textOf(bytes),
  }));
  const bad = read.find(
    ({ path }, index) => !isDraftPath(path) || read.findIndex((one) => one.path === path) < index,
  );
  if (bad) return refused("badPath", bad.path.slice(0, DRAFT_LIMITS.pathLength));
  if (read.reduce((sum, { text }) => sum + (text ?? "").length, 0) > DRAFT_LIMITS.length)
    return refused("tooLarge");
  return { draft: { folder: (folder || name).slice(0, DRAFT_LIMITS.pathLength), files: read } };
}

const TOO_LONG_TO_READ = 8 * 1024 * 1024;
/** Stands for what is too long: it is no text that could be sent. */
const UNREAD = new Uint8Array(DRAFT_LIMITS.fileLength + 1);

async function readAll(found: readonly Found[]): Promise<readonly Unpacked[]> {
  return Promise.all(
    found.map(async ({ path, size, read }) => ({
      path,
      bytes: size > DRAFT_LIMITS.fileLength ? UNREAD : await read(),
    })),
  );
}

const isZip = ({ path }: Found): boolean => /\.zip$/i.test(path);

async function fromZip(zip: Found): Promise<Chosen> {
  if (zip.size > TOO_LONG_TO_READ) return refused("zipTooLarge");
  const files = readZip(await zip.read(), isWanted);
  const name = zip.path.replace(/^.*\//, "").replace(/\.zip$/i, "");
  return typeof files === "string" ? refused(files) : draftOf(files, name);
}

/** Reads what was chosen: one compressed folder, or YAML files with their folders. Never rejects. */
export async function readChosen(found: readonly Found[]): Promise<Chosen> {
  try {
    const [only] = found;
    if (only && found.length === 1 && isZip(only)) return await fromZip(only);
    const wanted = found.filter(({ path }) => isWanted(path));
    if (wanted.length > DRAFT_LIMITS.files) return refused("tooManyFiles");
    return draftOf(await readAll(wanted), "");
  } catch {
    return refused("unreadable");
  }
}
