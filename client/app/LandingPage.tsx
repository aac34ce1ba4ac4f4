import { ui } from "../text.ts";
import { Notice } from "../ui/Notice.tsx";
import { JoinForm } from "./JoinForm.tsx";
import { LandingPicture } from "./LandingPicture.tsx";
import { LandingScenario } from "./LandingScenario.tsx";
import { Learn } from "./Learn.tsx";
import { PageHead } from "./PageHead.tsx";
import { useScenarios } from "./useScenarios.ts";
import { WaysBack } from "./WaysBack.tsx";

/** The first page: what it is, and three ways in. */
export function LandingPage() {
  const listed = useScenarios();
  return (
    <>
      <PageHead />
      <main class="page landing">
        <WaysBack />
        <section class="landing-lead">
          <LandingPicture />
          <div class="landing-words">
            <h1>{ui().landing.title}</h1>
            <p class="lead">{ui().landing.lead}</p>
            {listed.error === null && <Learn list={listed.list} />}
          </div>
        </section>
        <div class="landing-body">
          <section class="panel padded-panel landing-join" aria-labelledby="join-title">
            <h2 id="join-title" class="heading-2">
              {ui().join.title}
            </h2>
            <JoinForm code="" unreached={listed.error} />
          </section>
          <LandingScenario {...listed} />
          <aside class="landing-ways">
            <section class="panel padded-panel" aria-labelledby="host-title">
              <h2 id="host-title" class="heading-2">
                {ui().create.title}
              </h2>
              <p>{ui().landing.hostHint}</p>
              {listed.error !== null && <p class="form-error">{listed.error}</p>}
              <a class="button button-secondary" href="#create">
                {ui().create.open}
              </a>
            </section>
            <section class="panel padded-panel" aria-labelledby="try-title">
              <h2 id="try-title" class="heading-2">
                {ui().trying.open}
              </h2>
              <p>{ui().trying.openHint}</p>
              <a class="button button-secondary" href="#try">
                {ui().trying.title}
              </a>
            </section>
          </aside>
        </div>
        <footer class="landing-foot caption">{ui().landing.credits}</footer>
      </main>
      <Notice />
    </>
  );
}
