import { Unzip, type UnzipFile, UnzipInflate } from "fflate";

/** Bytes of a compressed folder. */
const LARGEST_ZIP = 4 * 1024 * 1024;
/** Entries of all kinds: pictures and drafts may lie beside the scenario. */
const MOST_ENTRIES = 2000;
/** Bytes of all that is unpacked. A few kilobytes can pretend to be gigabytes. */
const MOST_UNPACKED = 3 * 1024 * 1024;
/** Bytes that are unpacked at a time: so little can grow to 17 MB at most before anybody counts it. */
const PIECE = 16 * 1024;

/** Why a compressed folder isn't read. */
export type ZipRefusal = "zipTooLarge" | "zipBroken" | "tooManyFiles" | "unpacksTooLarge";

/** One file, with its path as it was packed. */
export interface Unpacked {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What has been unpacked up to now. */
interface Unpacking {
  readonly files: { readonly path: string; readonly pieces: Uint8Array[] }[];
  entries: number;
  bytes: number;
  refusal: ZipRefusal | null;
}

/** Ends the unpacking: the library knows no other way to stop in the middle. */
function stop(state: Unpacking, refusal: ZipRefusal): never {
  state.refusal ??= refusal;
  throw new Error(refusal);
}

function unpack(state: Unpacking, file: UnzipFile): void {
  const pieces: Uint8Array[] = [];
  state.files.push({ path: file.name, pieces });
  file.ondata = (error, piece) => {
    if (error) stop(state, "zipBroken");
    state.bytes += piece.length;
    if (state.bytes > MOST_UNPACKED) stop(state, "unpacksTooLarge");
    pieces.push(piece);
  };
  file.start();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Unpacks those files of a compressed folder that are wanted, in memory: a path in it is a name and leads
 * nowhere, and a link is a file with a path for its text. Never throws.
 */
export function readZip(
  zip: Uint8Array,
  isWanted: (path: string) => boolean,
): readonly Unpacked[] | ZipRefusal {
  if (zip.length > LARGEST_ZIP) return "zipTooLarge";
  const state: Unpacking = { files: [], entries: 0, bytes: 0, refusal: null };
  const unzip = new Unzip((file) => {
    state.entries += 1;
    if (state.entries > MOST_ENTRIES) stop(state, "tooManyFiles");
    if (isWanted(file.name)) unpack(state, file);
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += PIECE)
      unzip.push(zip.subarray(at, at + PIECE), at + PIECE >= zip.length);
  } catch {
    return state.refusal ?? "zipBroken";
  }
  if (state.entries === 0) return "zipBroken";
  return state.files.map(({ path, pieces }) => ({ path, bytes: joined(pieces) }));
}
