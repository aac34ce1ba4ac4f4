import { ui } from "../text.ts";
import { JoinForm } from "./JoinForm.tsx";
import { PageHead } from "./PageHead.tsx";

/** Where a link with a code leads. */
export const JoinPage = ({ code }: { readonly code: string }) => (
  <>
    <PageHead />
    <main class="page page-narrow">
      <h1>{ui().join.title}</h1>
      <p class="lead">{ui().join.lead}</p>
      <div class="panel padded-panel">
        <JoinForm code={code} />
      </div>
    </main>
  </>
);
