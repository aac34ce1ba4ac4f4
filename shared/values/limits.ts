export { limitsHold } from "../effects/limits.ts";
