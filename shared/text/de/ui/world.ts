/** Words of what lies beyond the table. */
export { afterwards } from "./afterwards.ts";
export { handover } from "./handover.ts";
export { home } from "./home.ts";
export { mapNames } from "./mapNames.ts";
