/** Writes a line of a command's answer. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
