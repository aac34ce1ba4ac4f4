import "./brokenPipe.ts";
import { print } from "./print.ts";
import { SUBCOMMANDS } from "./scenario/index.ts";

const [name, ...args] = process.argv.slice(2);
const chosen = SUBCOMMANDS.find((subcommand) => subcommand.name === name);
if (chosen) process.exitCode = await chosen.run(args, print);
else {
  for (const { name, usage, summary } of SUBCOMMANDS)
    print(`npm run scenario -- ${name} ${usage}\n    ${summary}`);
  process.exitCode = 2;
}
