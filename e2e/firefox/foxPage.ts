import { writeFileSync } from "node:fs";
import type { Bidi } from "./bidi.ts";

/** A page in Firefox, in which somebody looks for things by their names and presses them. */
export interface FoxPage {
  readonly goto: (url: string) => Promise<void>;
  readonly ask: <T>(expression: string) => Promise<T>;
  readonly sees: (expression: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly picture: (path: string) => Promise<void>;
}

interface Evaluated {
  readonly type?: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

const PATIENCE = 60_000;
const PAUSE = 150;

/** The middle of a button that can be seen, by its name, once it stands still; null if there is none. */
const middleOf = (name: string): string => `(() => {
  const name = ${JSON.stringify(name)};
  const named = [...document.querySelectorAll("button, a, [role=tab]")].find((one) =>
    ((one.ariaLabel ?? one.textContent).trim() === name || one.textContent.trim() === name) &&
    one.getClientRects().length > 0 && one.ariaDisabled !== "true");
  if (!named) return null;
  named.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = named.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
})()`;

export async function openFoxPage({ send }: Bidi, size: { width: number; height: number }): Promise<FoxPage> {
  const { context } = await send("browsingContext.create", { type: "tab" });
  await send("browsingContext.setViewport", { context, viewport: size });
  const ask = async <T>(expression: string): Promise<T> => {
    const target = { context };
    const asked = { expression: `(async () => JSON.stringify(await (${expression})))()`, target };
    const said: Evaluated = await send("script.evaluate", { ...asked, awaitPromise: true });
    if (said.exceptionDetails) throw new Error(said.exceptionDetails.text);
    // What was asked for is what comes back.
    return JSON.parse(said.result?.value ?? "null") as T;
  };
  const waitFor = async <T>(expression: string): Promise<NonNullable<T>> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const found = await ask<T>(expression);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw new Error(`not seen: ${expression}`);
  };
  return {
    goto: async (url) => void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    ask,
    sees: async (expression) => void (await waitFor(expression)),
    press: async (name) => {
      const [x, y] = await waitFor<[number, number]>(middleOf(name));
      const moves = [
        { type: "pointerMove", x, y },
        { type: "pointerDown", button: 0 },
      ];
      const actions = [...moves, { type: "pointerUp", button: 0 }];
      await send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
    },
    picture: async (path) => {
      const { data } = await send("browsingContext.captureScreenshot", { context });
      writeFileSync(path, Buffer.from(String(data), "base64"));
    },
  };
}
