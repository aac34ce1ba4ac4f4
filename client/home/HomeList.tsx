import { type HomeStanding, homeStandings } from "../../shared/effects/atHome.ts";
import { useSourceText } from "../hand/useSourceText.ts";
import { useTable } from "../play/useTable.ts";
import { Flags } from "../ui/Flags.tsx";
import { HomeState } from "./HomeState.tsx";
import { useHomeWords } from "./useHomeWords.ts";

const wasAsked = ({ concerned }: HomeStanding): boolean => concerned === true;

/** After the end: what was asked at home, and folded away what was not. */
export function HomeVerdicts() {
  const { view, ui } = useTable();
  const standings = homeStandings(view);
  const asked = standings.filter(wasAsked);
  const rest = standings.filter((standing) => !wasAsked(standing));
  return (
    <>
      {asked.length === 0 ? <p class="caption">{ui.home.none}</p> : <HomeList standings={asked} />}
      {rest.length > 0 && (
        <details class="spaced">
          <summary>{ui.home.notAskedCount(rest.length)}</summary>
          <HomeList standings={rest} />
        </details>
      )}
    </>
  );
}

/** Matters that need consent at home, all if none are named: for what, what it takes, and how each stands. */
export function HomeList({ standings }: { readonly standings?: readonly HomeStanding[] }) {
  const { view, names, ui } = useTable();
  const words = useHomeWords();
  const source = useSourceText();
  return (
    <ul class="home-list" aria-label={ui.home.title}>
      {(standings ?? homeStandings(view)).map((standing) => (
        <li key={standing.id}>
          <p class="home-head">
            <span class="home-name">
              <Flags party={standing.entry.seat} />
              <span class="hidden-text">{names.party(standing.entry.seat)}: </span>
              <b>{standing.entry.title}</b>
            </span>
            <HomeState standing={standing} />
          </p>
          <p class="caption">
            {words.concerns(standing.entry)} {words.otherwise(standing.entry)} {words.needs(standing.entry)}
          </p>
          <details>
            <summary>{ui.home.why}</summary>
            <p>{standing.entry.text}</p>
            <p class="caption">{source(standing.entry.source)}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
