import type { DraftClaim, DraftSources } from "../../shared/protocol/draft.ts";
import { sourceWords, type Told } from "../../shared/text/sourceWords.ts";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";

const noteOf = ({ author, publisher, date }: DraftSources["articles"][number]["article"]): string =>
  [author, publisher, date].filter((one) => one).join(", ");

function Articles({ sources }: { readonly sources: DraftSources }) {
  const words = ui().sourcesPage;
  if (sources.articles.length === 0) return null;
  return (
    <section class="source-group" aria-label={words.articles}>
      <h3 class="heading-3">{words.articles}</h3>
      <ul class="claims">
        {sources.articles.map(({ id, article, claims }) => (
          <li key={id}>
            <p>
              {article.short && <b>{article.short} </b>}
              {article.title}
            </p>
            <p class="caption">
              {noteOf(article)}. {words.refers(claims)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Claim({ claim, told }: { readonly claim: DraftClaim; readonly told: Told }) {
  return (
    <li>
      <p>
        <b>{claim.title}</b> <span class="caption">{told.kind}</span>
      </p>
      {claim.text !== null && <p class="claim-text">{claim.text}</p>}
      <p class="claim-source">
        {told.mark !== null && <b class="claim-mark">{told.mark}</b>} {told.reference}
      </p>
    </li>
  );
}

/** The parts of a page that is far longer than any window, each one press away. */
function Parts({ headings }: { readonly headings: readonly string[] }) {
  const goTo = (at: number) => {
    const heading = document.getElementById(`sources-${at}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="sources-parts no-print" aria-label={ui().sourcesPage.parts}>
      {headings.map((heading, at) => (
        // Two parts may be called the same: their place tells them apart.
        <button key={at} type="button" class="button button-quiet button-small" onClick={() => goTo(at)}>
          {heading}
        </button>
      ))}
    </nav>
  );
}

/** Everything that the scenario claims, with where it comes from, to be read or printed. */
export function SourcesPage({ title, sources }: { readonly title: string; readonly sources: DraftSources }) {
  const words = ui().sourcesPage;
  const { tell, headingOf } = sourceWords(words, sources);
  return (
    <div class="sources">
      <header class="sources-head">
        <div>
          <h2 class="heading-2">{words.title(title)}</h2>
          <p class="caption">{words.lead}</p>
          <p class="numbers">{words.counts(sources.counts)}</p>
        </div>
        <button
          type="button"
          class="button button-secondary button-small no-print"
          onClick={() => window.print()}
        >
          <Icon name="file" size="s" /> {words.print}
        </button>
      </header>
      <Parts headings={sources.parts.map(headingOf)} />
      <Articles sources={sources} />
      {sources.parts.map((part, at) => (
        <section key={part.path.join(".")} class="source-group" aria-label={headingOf(part)}>
          <h3 class="heading-3" id={`sources-${at}`} tabIndex={-1}>
            {headingOf(part)} <span class="caption numbers">{part.claims.length}</span>
          </h3>
          <ul class="claims">
            {part.claims.map((claim) => (
              <Claim key={claim.path.join(".")} claim={claim} told={tell(claim)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
