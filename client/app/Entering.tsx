import { ui } from "../text.ts";
import { useLate } from "../ui/useLate.ts";

/** So long nobody wonders why a match is not there yet; ms. */
const PATIENCE = 5000;

/** Until the match is known: that it is entered, and if that takes long, that the server is being sought. */
export function Entering() {
  const late = useLate(true, PATIENCE);
  return (
    <main class="page page-narrow" aria-busy="true">
      <h1 class="hidden-text">{ui().landing.name}</h1>
      <p class="lead" role="status">
        {late ? ui().http.seeking : ui().http.entering}
      </p>
    </main>
  );
}
