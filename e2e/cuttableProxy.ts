import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line to the server that can be cut, as a tunnel or a school's network cuts it. */
export interface CuttableProxy {
  readonly url: string;
  /** Nothing passes any more, not even the end of a connection; sockets stay open and silent, as on a dead network. */
  readonly silence: () => void;
  /** What players say comes through, and nothing comes back. */
  readonly deafen: () => void;
  /** Every connection is torn down and none is accepted. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly stop: () => Promise<void>;
}

/** Passes everything on to a port of this machine until it is told otherwise. */
export async function cuttableProxy(port: number): Promise<CuttableProxy> {
  const open = new Set<Socket>();
  let state: "open" | "silent" | "deaf" | "cut" = "open";
  const server = createServer((near) => {
    if (state === "cut") return void near.destroy();
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      const passes = () => state === "open" || (state === "deaf" && from === near);
      // What comes for somebody who went away unheard is turned back, once anything passes again.
      const pass = (bytes: Buffer) => void (to.destroyed ? from.destroy() : to.write(bytes));
      from.on("data", (bytes) => void (passes() && pass(bytes)));
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        if (from === near || state === "open" || state === "cut") to.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const tearDown = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    silence: () => {
      state = "silent";
    },
    deafen: () => {
      state = "deaf";
    },
    cut: () => {
      state = "cut";
      tearDown();
    },
    mend: () => {
      state = "open";
    },
    stop: async () => {
      tearDown();
      server.close();
      await once(server, "close");
    },
  };
}
