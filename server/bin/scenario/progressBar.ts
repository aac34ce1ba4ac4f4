import { bar } from "../../lab/plots.ts";

const WIDTH = 40;

/** A bar on the error output, so that it never mixes with a report; nothing where that is no terminal. */
export function progressBar(
  label: string,
  total: number,
): { readonly show: (done: number) => void; readonly clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (done) =>
      void stderr.write(`\r${label} ${bar(done / total, WIDTH).padEnd(WIDTH)} ${done} of ${total}`),
    clear: () => void stderr.write("\r\u001b[K"),
  };
}
