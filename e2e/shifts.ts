import type { Page } from "@playwright/test";

/** What moved without its reader's doing, as the browser itself measures it. */
export interface Shift {
  /** The part of the window that moved, times how far: 0 is nothing, 0.1 is what is commonly called good for a whole page. */
  readonly value: number;
  readonly what: readonly string[];
}

/** Keeps what moves on the page from its first paint on. To be called before it is opened. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface Entry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const kept: Shift[] = [];
    Object.assign(window, { shifts: kept });
    const nameOf = (node: Node | null) =>
      node instanceof Element ? `${node.localName}.${node.className}` : String(node?.textContent);
    const at = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(" ");
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as Entry[])
        if (!hadRecentInput)
          kept.push({
            value,
            what: sources.map(
              (one) => `${nameOf(one.node)}: ${at(one.previousRect)} → ${at(one.currentRect)}`,
            ),
          });
    }).observe({ type: "layout-shift", buffered: true });
  });

/** All that has moved so far. */
export const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts);
