import { z } from "zod";

// Names that every object answers to (`constructor`): looked up in a map they would seem to be there.
const isInherited = (id: string): boolean => id in {};

/** Ids as submissions carry them: bounded, so that nothing large or strange comes in. */
export const anId = z
  .string()
  .regex(/^[\w.+:#-]{1,120}$/)
  .refine((id) => !isInherited(id), "no id");
/** Options for issues. */
export const aPackage = z
  .record(anId, anId)
  .refine((changes) => Object.keys(changes).length <= 12, "too many issues");
