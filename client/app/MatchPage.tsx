import { useTitle } from "../attention/useTitle.ts";
import { FacilitatorPage } from "../facilitator/FacilitatorPage.tsx";
import { WaitingRoom } from "../lobby/WaitingRoom.tsx";
import { PlayPage } from "../play/PlayPage.tsx";
import { resultsAside } from "../play/place.ts";
import { useSession, useTable } from "../play/useTable.ts";
import { ui } from "../text.ts";
import { later, UNSEEN } from "../ui/later.tsx";
import { useLate } from "../ui/useLate.ts";

const ProjectorPage = later(() =>
  import("../projector/ProjectorPage.tsx").then((part) => part.ProjectorPage),
);
const Lessons = later(() => import("../lessons/Lessons.tsx").then((part) => part.Lessons), UNSEEN);
const ResultsPage = later(() => import("../results/ResultsPage.tsx").then((part) => part.ResultsPage));

/** The match itself, where it stands. */
function Page() {
  const { view } = useTable();
  const { step } = view.public.clock;
  if (step.kind === "lobby") return <WaitingRoom />;
  const over = step.kind === "debrief" || step.kind === "over";
  if (over && !resultsAside.value) return <ResultsPage />;
  return view.all === null ? <PlayPage /> : <FacilitatorPage />;
}

/** Which page a known match shows: waiting room, play, results. Lessons point into it. */
function Known() {
  const { view } = useTable();
  useTitle();
  return (
    <>
      {Object.keys(view.scenario.lessons).length > 0 && <Lessons />}
      <Page />
    </>
  );
}

/** So long nobody wonders why a match is not there yet; ms. */
const PATIENCE = 5000;

/** Until the match is known: that it is entered, and if that takes long, that the server is being sought. */
function Entering() {
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

/** A match: until it is known, how the connection stands. */
export function MatchPage({ projector }: { readonly projector: boolean }) {
  const session = useSession();
  if (session.status.value === "refused")
    return (
      <main class="page page-narrow">
        <h1>{ui().http.noEntry}</h1>
        <p class="lead">{session.refusal.value}</p>
        <p>
          <a href="/">{ui().common.toStart}</a>
        </p>
      </main>
    );
  if (session.view.value === null) return <Entering />;
  return projector ? <ProjectorPage /> : <Known />;
}
