import { playMatch } from "../../shared/bots/playMatch.ts";
import type { StampedEvent } from "../../shared/events/index.ts";
import type { Scenario } from "../../shared/model/scenario.ts";

/** So many matches are searched for what somebody wants to see. Whatever bots like to do, it is found by then. */
const MOST = 12;

type Film = readonly StampedEvent[];

const shows = (film: Film, wanted: string): boolean =>
  film.some((event) => event.kind === wanted || (event.kind === "stepBegan" && event.step.kind === wanted));

/**
 * Finds a match in which something happens: an event of a kind, or a kind of step. Matches are played by bots when they are first
 * needed, one after the other, and kept. Null if it happens in none of the first twelve.
 */
export function projectionist(scenario: Scenario): (wanted: string) => Film | null {
  const played: Film[] = [];
  const filmOf = (number: number): Film => {
    played[number] ??= playMatch({ scenario, seed: `gallery.${number}` }).events;
    return played[number];
  };
  return (wanted) => {
    for (let number = 0; number < MOST; number += 1) {
      const film = filmOf(number);
      if (shows(film, wanted)) return film;
    }
    return null;
  };
}
