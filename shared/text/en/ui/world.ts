/** Words of what lies beyond the table. */
export { home } from "./home.ts";
