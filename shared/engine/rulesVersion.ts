/** Raised when a rule changes what an action leads to. Logs of older versions are applied, never stepped again. */
export const RULES_VERSION = 2;
