import type { DraftSummary } from "../../shared/protocol/draft.ts";
import { ui } from "../text.ts";
import { FlagsOf, shortsOf } from "../ui/FlagsOf.tsx";
import { languageNamed } from "../ui/languageNamed.ts";
import { Prose } from "../ui/Prose.tsx";
import { TableSummary } from "./TableSummary.tsx";

function Seats({ listing, seats, automata }: DraftSummary) {
  const words = ui().trying;
  return (
    <section aria-label={words.seats}>
      <h2 class="heading-2">{words.seats}</h2>
      <ul class="try-seats">
        {listing.seats.map(({ id, name, short, flags }) => {
          const { cards = 0, objectives = 0 } = seats.find((seat) => seat.id === id) ?? {};
          return (
            <li key={id}>
              <FlagsOf codes={flags} short={short} among={shortsOf(listing.seats)} />
              <b>{name}</b>
              <span class="caption">{words.hand(cards, objectives)}</span>
            </li>
          );
        })}
      </ul>
      {automata.length > 0 && <p class="caption">{words.automata(automata)}</p>}
    </section>
  );
}

function Rounds({ listing, events }: DraftSummary) {
  const words = ui().trying;
  return (
    <section aria-label={words.rounds}>
      <h2 class="heading-2">{words.rounds}</h2>
      <ol class="try-rounds">
        {listing.rounds.map(({ id, title, place, date }) => (
          <li key={id}>
            <b>{title}</b> <span class="caption">{`${place}, ${date}`}</span>
          </li>
        ))}
      </ol>
      <p class="caption">{words.events(events.fixed, events.drawn)}</p>
    </section>
  );
}

/** A list of titles under a heading; nothing if there are none. */
function Titles({ heading, titles }: { readonly heading: string; readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2 class="heading-2">
        {heading} <span class="caption numbers">{titles.length}</span>
      </h2>
      <ul class="try-titles">
        {titles.map((title, index) => (
          <li key={index}>{title}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a scenario holds, for whoever wants to know before playing it. */
export function Summary({ summary }: { readonly summary: DraftSummary }) {
  const words = ui().trying;
  const { listing, tables, tracks, favours, endings, languages } = summary;
  return (
    <div class="try-summary">
      <Prose text={listing.summary} />
      <p class="caption">
        {ui().landing.size(listing.seats.length, listing.rounds.length, listing.minutes)}{" "}
        {words.languages(languages.map(languageNamed))}
      </p>
      <Seats {...summary} />
      <section aria-label={words.tables}>
        <h2 class="heading-2">{words.tables}</h2>
        <p class="caption">{words.counts.hint}</p>
        {tables.map((table) => (
          <TableSummary key={table.id} table={table} written={listing.language} />
        ))}
      </section>
      <Rounds {...summary} />
      <Titles heading={words.endings} titles={endings} />
      <Titles heading={words.favours} titles={favours} />
      <Titles heading={words.tracks} titles={tracks} />
    </div>
  );
}
