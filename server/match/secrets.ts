import { createHash, randomBytes, randomInt } from "node:crypto";
import { CODE_ALPHABET, CODE_LENGTH } from "../../shared/protocol/matchCode.ts";

/** 22 characters that nobody can guess (128 bits): ids of matches, people and names. */
export const newId = (): string => randomBytes(16).toString("base64url");

/** A person's secret (192 bits), as it stands in their link. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** What is stored in a token's place. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A match's seed (256 bits). */
export const newSeed = (): string => randomBytes(32).toString("hex");

/** The chance of a seat's bot: from the match's seed, which the bot itself is never told. */
export const botSeed = (seed: string, seat: string): string =>
  createHash("sha256").update(`bot\n${seed}\n${seat}`).digest("hex");

/** What people type to join: characters that can't be mistaken for one another. Not a secret to rely on. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");
