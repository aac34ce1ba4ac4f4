import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { ui } from "../text.ts";

/** A page has a headline, even while it comes. */
const Headline = () => <h1 class="hidden-text">{ui().landing.name}</h1>;

const Coming = () => (
  <main class="page page-narrow" aria-busy="true">
    <Headline />
    <p class="lead" role="status">
      {ui().common.partComing}
    </p>
  </main>
);

function Missing() {
  return (
    <main class="page page-narrow">
      <Headline />
      <p class="lead" role="alert">
        {ui().common.partMissing}
      </p>
      <p>
        <button type="button" class="button button-primary" onClick={() => location.reload()}>
          {ui().common.reload}
        </button>
      </p>
    </main>
  );
}

const Nothing = () => null;

/** What stands in the place of something that comes, or that can't be fetched. */
interface Meanwhile {
  readonly coming?: ComponentType;
  readonly missing?: ComponentType;
}
const PAGE = { coming: Coming, missing: Missing };
/** For what lies on a page that can do without it. */
export const UNSEEN: Meanwhile = { coming: Nothing, missing: Nothing };

/**
 * A part of the client that is fetched when it is shown for the first time, so that nobody waits for pages that
 * they don't open. If it can't be fetched, as after a new version of the server, it says so and offers to reload.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { coming: Wait = PAGE.coming, missing: Lost = PAGE.missing }: Meanwhile = PAGE,
): ComponentType<Props> {
  const part = signal<ComponentType<Props> | null>(null);
  const failed = signal(false);
  let asked = false;
  const fetchPart = (): void => {
    asked = true;
    load()
      .then((loaded) => {
        part.value = loaded;
      })
      .catch(() => {
        failed.value = true;
      });
  };
  return function Later(props: Props) {
    if (!asked) fetchPart();
    const Part = part.value;
    if (Part !== null) return <Part {...props} />;
    return failed.value ? <Lost /> : <Wait />;
  };
}
