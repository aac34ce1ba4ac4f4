import { createServer } from "node:net";

/**
 * Rejects if nobody can listen on a port, most often because a server is running already. Asked beforehand: the game's
 * own server would only print that, and wait for ever.
 */
export const portFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
