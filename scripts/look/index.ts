/** `npm run look`: writes the table of contrasts in `docs/look.md` anew, from the tokens of the styles. */
import { readFileSync, writeFileSync } from "node:fs";
import { contrastTable } from "./contrastTable.ts";
import { withTable } from "./withTable.ts";

const page = new URL("../../docs/look.md", import.meta.url);
writeFileSync(page, withTable(readFileSync(page, "utf8"), contrastTable()));
