import type { DraftClaim, DraftSources } from "../../shared/protocol/draft.ts";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";

/** What kind of thing claims it: the map that it stands in. */
function partOf({ path }: DraftClaim): string {
  const words: Readonly<Record<string, string>> = ui().trying.parts;
  const key = String(path.length > 1 ? path.at(-2) : path[0]);
  return words[key] ?? key;
}

function reference({ source }: DraftClaim): string {
  if (source === null) return "";
  if ("article" in source) return ui().trying.paragraphs([source.paragraph].flat());
  return "background" in source ? source.background : source.author;
}

function Claims({ claims, texts }: { readonly claims: readonly DraftClaim[]; readonly texts: boolean }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.path.join(".")}>
          <p>
            <b>{claim.title}</b> <span class="caption">{partOf(claim)}</span>
          </p>
          {texts && claim.text !== null && <p class="claim-text">{claim.text}</p>}
          <p class="claim-source">{reference(claim)}</p>
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly note: string;
  readonly claims: readonly DraftClaim[];
  readonly texts?: boolean;
}

function Group({ heading, note, claims, texts = true }: GroupProps) {
  if (claims.length === 0 && note === "") return null;
  return (
    <section class="source-group" aria-label={heading}>
      <h3 class="heading-3">
        {heading} <span class="caption numbers">{claims.length}</span>
      </h3>
      {note !== "" && <p class="caption">{note}</p>}
      <Claims claims={claims} texts={texts} />
    </section>
  );
}

/** Everything that the scenario claims, with where it comes from, to be read or printed. */
export function SourcesPage({ title, sources }: { readonly title: string; readonly sources: DraftSources }) {
  const words = ui().trying;
  const { articles, background, author, none } = sources;
  return (
    <div class="sources">
      <header class="sources-head">
        <div>
          <h2 class="heading-2">{words.sourcesOf(title)}</h2>
          <p class="caption">{words.sourcesHint}</p>
        </div>
        <button
          type="button"
          class="button button-secondary button-small no-print"
          onClick={() => window.print()}
        >
          <Icon name="file" size="s" /> {words.print}
        </button>
      </header>
      {articles.map(({ id, article, claims }) => (
        <Group
          key={id}
          heading={article.title}
          note={[article.author, article.publisher, article.date].filter((one) => one).join(", ")}
          claims={claims}
        />
      ))}
      {background.length > 0 && (
        <Group heading={words.background} note={words.backgroundHint} claims={background} />
      )}
      {author.length > 0 && <Group heading={words.author} note={words.authorHint} claims={author} />}
      {none.length > 0 && <Group heading={words.none} note={words.noneHint} claims={none} texts={false} />}
    </div>
  );
}
