import { type HomeStanding, homeStandings } from "../../shared/effects/atHome.ts";
import { useTable } from "../play/useTable.ts";
import { HomeState } from "./HomeState.tsx";
import { useHomeWords } from "./useHomeWords.ts";

/** A clause, a favour or a card, by its id. */
type About = Readonly<Partial<Record<"issue" | "favour" | "card", string>>>;

const isAbout = ({ entry: { concerns } }: HomeStanding, about: About): boolean => {
  if ("issue" in concerns) return concerns.issue === about.issue;
  return "favour" in concerns ? concerns.favour === about.favour : concerns.card === about.card;
};

/** What one clause, favour or card needs at home, beside it. Nothing if it needs nothing. */
export function HomeNotes(about: About) {
  const { view, ui } = useTable();
  const words = useHomeWords();
  const own = homeStandings(view).filter((standing) => isAbout(standing, about));
  if (own.length === 0) return null;
  return (
    <ul class="home-notes">
      {own.map((standing) => (
        <li key={standing.id}>
          <p class="home-head">
            <b>{ui.home.about(standing.entry.title)}</b>
            <HomeState standing={standing} />
          </p>
          <p class="caption">
            {about.issue !== undefined && words.concerns(standing.entry)} {words.needs(standing.entry)}{" "}
            {words.otherwise(standing.entry)}
          </p>
        </li>
      ))}
    </ul>
  );
}
