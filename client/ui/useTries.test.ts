import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useTries } from "./useTries.ts";

/** As much of a page as something without elements needs. */
const root = (): Element =>
  ({ nodeType: 1, childNodes: [], firstChild: null, namespaceURI: null, insertBefore: () => {} }) as never;

/** What waits for a room to have another size. */
let resized: (() => void) | null;
/** What waits for the typeface. */
let typefaceCame: () => void;

beforeEach(() => {
  resized = null;
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  typefaceCame = resolve;
  vi.stubGlobal("document", { fonts: { ready } });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #told: () => void;
      constructor(told: () => void) {
        this.#told = told;
      }
      observe(): void {
        resized = this.#told;
      }
      disconnect(): void {
        resized = null;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Something that has room only from the `needed`th try on. */
function shown(last: number, first: number) {
  const page = root();
  let needed = first;
  let result: readonly [number, () => void] = [-1, () => {}];
  function Fitting() {
    const tries = useTries({ last, overflows: () => tries[0] < needed, watched: () => page });
    result = tries;
    return null;
  }
  void act(() => render(createElement(Fitting, {}), page));
  return {
    tried: () => result[0],
    again: () => act(() => result[1]()),
    needs: (tries: number) => {
      needed = tries;
    },
    gone: () => act(() => render(null, page)),
  };
}

describe("Ways to fit", () => {
  it("are tried one after the other until one has room", () => {
    expect(shown(5, 0).tried()).toBe(0);
    expect(shown(5, 3).tried()).toBe(3);
  });

  it("end with the last, even if that has too little room", () => {
    expect(shown(5, 9).tried()).toBe(5);
  });

  it("are tried from the first again when the room has another size", () => {
    const fitting = shown(5, 3);
    fitting.needs(1);
    expect(fitting.tried()).toBe(3);
    void act(() => resized?.());
    expect(fitting.tried()).toBe(1);
  });

  it("are tried from the first again when somebody asks for it", () => {
    const fitting = shown(5, 3);
    fitting.needs(2);
    void fitting.again();
    expect(fitting.tried()).toBe(2);
  });

  it("are tried from the first again when the typeface has come", async () => {
    const fitting = shown(5, 4);
    fitting.needs(2);
    await act(async () => typefaceCame());
    expect(fitting.tried()).toBe(2);
  });

  it("are watched no more once what is shown is gone", () => {
    const fitting = shown(5, 1);
    expect(resized).not.toBeNull();
    void fitting.gone();
    expect(resized).toBeNull();
  });
});
