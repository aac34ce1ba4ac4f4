import europeUrl from "./assets/europe.topo.json?url&no-inline";
import type { Europe } from "./mapData.ts";

/** Fetches the shapes of the map; rejects with a sentence if they can't be fetched. */
export async function fetchEurope(): Promise<Europe> {
  const answer = await fetch(europeUrl);
  if (!answer.ok) throw new Error(`The map could not be fetched: ${answer.status}`);
  return answer.json();
}
