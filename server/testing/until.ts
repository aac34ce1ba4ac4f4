/** Waits until something is so. Rejects after `within` milliseconds, naming what it waited for. */
export async function until<T>(what: () => T, within = 5000): Promise<NonNullable<T>> {
  const end = performance.now() + within;
  for (;;) {
    const found = what();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
