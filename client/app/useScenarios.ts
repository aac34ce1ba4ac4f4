import { useEffect, useState } from "preact/hooks";
import type { ListedScenario } from "../../shared/protocol/http.ts";
import { scenarios } from "../http.ts";
import { language } from "../text.ts";

export type { ListedScenario };

/** The scenarios that can be played, in the reader's language where they have it; null while they are being fetched. */
export function useScenarios(): {
  readonly list: readonly ListedScenario[] | null;
  readonly error: string | null;
} {
  const { code } = language.value;
  const [list, setList] = useState<readonly ListedScenario[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    scenarios(code).then(
      (answer) => setList(answer.scenarios),
      (reason: Error) => setError(reason.message),
    );
  }, [code]);
  return { list, error };
}

/** The richest scenario first: most rounds, then most seats. */
export const byWeight = (list: readonly ListedScenario[]): readonly ListedScenario[] =>
  [...list].sort((a, b) => b.rounds.length - a.rounds.length || b.seats.length - a.seats.length);
