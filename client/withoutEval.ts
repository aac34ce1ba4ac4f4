/**
 * Keeps zod from asking whether it may compile schemas: the content security policy says no, and browsers log that it was
 * asked. Stands before whatever brings zod (zod reads this when it is first there).
 */
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = { jitless: true };
