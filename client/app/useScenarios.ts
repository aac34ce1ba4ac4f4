import { useEffect, useState } from "preact/hooks";
import type { ListedScenario } from "../../shared/protocol/http.ts";
import { scenarios } from "../http.ts";

export type { ListedScenario };

/** The scenarios that can be played; null while they are being fetched. */
export function useScenarios(): {
  readonly list: readonly ListedScenario[] | null;
  readonly error: string | null;
} {
  const [list, setList] = useState<readonly ListedScenario[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    scenarios().then(
      (answer) => setList(answer.scenarios),
      (reason: Error) => setError(reason.message),
    );
  }, []);
  return { list, error };
}

/** The richest scenario first: most rounds, then most seats. */
export const byWeight = (list: readonly ListedScenario[]): readonly ListedScenario[] =>
  [...list].sort((a, b) => b.rounds.length - a.rounds.length || b.seats.length - a.seats.length);
