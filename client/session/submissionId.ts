/**
 * An id that nobody else will make. `crypto.randomUUID` is missing on pages without https, as on a local
 * network; `getRandomValues` is not.
 */
export function submissionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
