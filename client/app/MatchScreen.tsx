import { isOver } from "../../shared/model/step.ts";
import { useTitle } from "../attention/useTitle.ts";
import { PlayPage } from "../play/PlayPage.tsx";
import { resultsAside } from "../play/place.ts";
import { useSession, useTable } from "../play/useTable.ts";
import { later, UNSEEN } from "../ui/later.tsx";
import { Entering } from "./Entering.tsx";

// Who plays needs none of these at first, and most players never meet one.
const FacilitatorPage = later(() =>
  import("../facilitator/FacilitatorPage.tsx").then((part) => part.FacilitatorPage),
);
const WaitingRoom = later(() => import("../lobby/WaitingRoom.tsx").then((part) => part.WaitingRoom));
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
  if (isOver(step) && !resultsAside.value) return <ResultsPage />;
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

/** Everything that is shown of a match; it comes while the match is being entered. */
export function MatchScreen({ projector }: { readonly projector: boolean }) {
  if (useSession().view.value === null) return <Entering />;
  return projector ? <ProjectorPage /> : <Known />;
}
