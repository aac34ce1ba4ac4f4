import { networkInterfaces } from "node:os";

const LOCAL = ["127.0.0.1", "localhost", "::1"];

/** Under which addresses a server is found: on this machine, and by others on the local network. */
export function addresses(port: number, host: string): readonly string[] {
  const here = `  http://localhost:${port}   on this machine`;
  if (LOCAL.includes(host)) return [here];
  const network = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `  http://${address}:${port}   on the local network`);
  return [here, ...network];
}
