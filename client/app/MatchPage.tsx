import { useSession } from "../play/useTable.ts";
import { ui } from "../text.ts";
import { later } from "../ui/later.tsx";
import { Entering } from "./Entering.tsx";
import { PageHead } from "./PageHead.tsx";

const MatchScreen = later(() => import("./MatchScreen.tsx").then((part) => part.MatchScreen), {
  coming: Entering,
});

/** A match: until it is known, how the connection stands. */
export function MatchPage({ projector }: { readonly projector: boolean }) {
  const session = useSession();
  if (session.status.value === "refused")
    return (
      <>
        <PageHead />
        <main class="page page-narrow">
          <h1>{ui().http.noEntry}</h1>
          <p class="lead">{session.refusal.value}</p>
          <p class="button-row">
            <a class="button button-primary" href="/">
              {ui().common.toStart}
            </a>
          </p>
        </main>
      </>
    );
  return <MatchScreen projector={projector} />;
}
