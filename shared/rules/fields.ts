import { z } from "zod";

/** Ids as submissions carry them: bounded, so that nothing large or strange comes in. */
export const anId = z.string().regex(/^[\w.+:#-]{1,120}$/);
/** Options for issues. */
export const aPackage = z
  .record(anId, anId)
  .refine((changes) => Object.keys(changes).length <= 12, "too many issues");
