import type { Scenario } from "../model/scenario.ts";
import { parseScenario } from "../scenario/parseScenario.ts";
import type { SourceFile } from "../scenario/readYaml.ts";
import type { Shelf } from "../scenario/resolveFolder.ts";

declare global {
  interface ImportMeta {
    /** Filled in by the test runner: files by path, as text. */
    readonly glob: (pattern: readonly string[], options: object) => Readonly<Record<string, string>>;
  }
}

/** `<path to the folder>/<id>/<path within>`; the first of each pair is the scenario's id. */
const TEXTS = import.meta.glob(["./scenarios/**/*.yaml", "../../scenarios/**/*.yaml"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const FILE = /scenarios\/([^/]+)\/(.+)$/;

const FILES = Object.entries(TEXTS).map(([path, text]) => {
  const [, id = "", within = ""] = FILE.exec(path) ?? [];
  return { id, file: { path: within, text } satisfies SourceFile };
});

/** All scenarios of the project and those for tests alone, next to each other. */
export const testShelf: Shelf = {
  ids: [...new Set(FILES.map(({ id }) => id))].sort(),
  files: (id) => {
    const own = FILES.filter((one) => one.id === id).map(({ file }) => file);
    return own.length === 0 ? null : own;
  },
};

/** A scenario of the project (`tiny`, …) or one for tests alone (`workshop`). In tests only. Throws if it is faulty. */
export function testScenario(id: string, language?: string): Scenario {
  const files = testShelf.files(id) ?? [];
  const { scenario, problems } = parseScenario({
    id,
    files,
    shelf: testShelf,
    ...(language ? { language } : {}),
  });
  if (!scenario) throw new Error(`${id}: ${problems[0]?.message}`);
  return scenario;
}
