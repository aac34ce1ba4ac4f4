import { ui } from "./text.ts";

/**
 * What can be asked of the server. It comes beside the first page and not with it: what checks the answers is as large as
 * everything else there, and nobody should wait for it to read. Rejects with a sentence if it can't be fetched.
 */
export const server = (): Promise<typeof import("./http.ts")> =>
  import("./http.ts").catch(() => {
    throw new Error(ui().http.failed);
  });
