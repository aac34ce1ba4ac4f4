import type { Found } from "./chosen.ts";

/** Files and folders looked at: somebody may drop a whole disk. */
const MOST_LOOKED_AT = 3000;
const MOST_DEPTH = 8;

const fromFile = (file: File, path: string): Found => ({
  path,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

/** What was chosen in the browser's own dialog: with the folder's path, if a folder was chosen. */
export const fromList = (list: FileList | null): readonly Found[] =>
  [...(list ?? [])]
    .slice(0, MOST_LOOKED_AT)
    .map((file) => fromFile(file, file.webkitRelativePath || file.name));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder's entries; browsers give them a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    all.push(...some);
    if (some.length === 0 || all.length > MOST_LOOKED_AT) return all;
  }
}

// The browser's types tell files and folders apart only by their flags.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function below(entry: FileSystemEntry, into: Found[], depth: number): Promise<void> {
  if (into.length >= MOST_LOOKED_AT || depth > MOST_DEPTH) return;
  if (isFile(entry)) into.push(fromFile(await fileOf(entry), entry.fullPath.replace(/^\//, "")));
  if (isFolder(entry)) for (const one of await entriesOf(entry)) await below(one, into, depth + 1);
}

/** What was dropped: folders with all that is in them, files, or both. Rejects if it can't be looked at. */
export async function fromDrop({ items, files }: DataTransfer): Promise<readonly Found[]> {
  // Must be asked for before anything is waited for: afterwards the list is empty.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return fromList(files);
  const found: Found[] = [];
  for (const entry of entries) await below(entry, found, 0);
  return found;
}
