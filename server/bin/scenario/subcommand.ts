/** One thing that `npm run scenario` can do. */
export interface Subcommand {
  readonly name: string;
  /** What follows the name on the command line. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Prints line by line and answers with the exit code. */
  readonly run: (args: readonly string[], print: (line: string) => void) => number | Promise<number>;
}
