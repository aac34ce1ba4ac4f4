/** Words of what lies beyond the table. */
export { afterwards } from "./afterwards.ts";
export { home } from "./home.ts";
