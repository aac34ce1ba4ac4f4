import type { Texts } from "../model/translation.ts";
import { parseScenario } from "../scenario/parseScenario.ts";
import { textsIn } from "../scenario/textsIn.ts";
import type { Path } from "../scenario/tree.ts";
import { testShelf } from "./testScenario.ts";

function put(texts: Record<string, unknown>, [key = "", ...rest]: Path, text: string): void {
  if (rest.length === 0) {
    texts[key] = text;
    return;
  }
  texts[key] ??= {};
  put(texts[key] as Record<string, unknown>, rest, text);
}

/** Texts in no language: what `change` makes of every text that can be translated. In tests only. */
export function pseudoTranslation(id: string, change: (text: string, path: Path) => string): Texts {
  const { provenance } = parseScenario({ id, files: testShelf.files(id) ?? [], shelf: testShelf });
  const texts: Record<string, unknown> = {};
  for (const { path, text } of textsIn(provenance)) put(texts, path, change(text, path));
  return texts as Texts;
}

/** Every text of a scenario, as it stands in it: also those that a language leaves alone. */
export const textsOfScenario = (id: string): readonly string[] => {
  const { provenance } = parseScenario({ id, files: testShelf.files(id) ?? [], shelf: testShelf });
  return textsIn(provenance).map(({ text }) => text);
};
