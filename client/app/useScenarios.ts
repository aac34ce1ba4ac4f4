import { useEffect, useState } from "preact/hooks";
import type { ListedScenario } from "../../shared/protocol/http.ts";
import { scenarios } from "../http.ts";
import { language } from "../text.ts";

export type { ListedScenario };

/** What is known of the scenarios: null while they are being fetched. */
export interface Listed {
  readonly list: readonly ListedScenario[] | null;
  readonly error: string | null;
  /** Asks once more. */
  readonly again: () => void;
}

/** The scenarios that can be played, in the reader's language where they have it. */
export function useScenarios(): Listed {
  const { code } = language.value;
  const [list, setList] = useState<readonly ListedScenario[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const ask = () => {
    setError(null);
    scenarios(code).then(
      (answer) => setList(answer.scenarios),
      (reason: Error) => setError(reason.message),
    );
  };
  useEffect(ask, [code]);
  return { list, error, again: ask };
}

/** The richest scenario first: most rounds, then most seats. */
export const byWeight = (list: readonly ListedScenario[]): readonly ListedScenario[] =>
  [...list].sort((a, b) => b.rounds.length - a.rounds.length || b.seats.length - a.seats.length);
