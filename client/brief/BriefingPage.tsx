import type { EventId, RoundId } from "../../shared/model/ids.ts";
import { useSourceText } from "../hand/useSourceText.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import { Prose } from "../ui/Prose.tsx";
import { EventEffects } from "./EventEffects.tsx";
import { OwnNews } from "./OwnNews.tsx";
import { Tracks } from "./Tracks.tsx";

function EventOfRound({ event: id }: { readonly event: EventId }) {
  const { view, ui } = useTable();
  const source = useSourceText();
  const event = view.public.known.events[id];
  const cables = view.own?.cables.filter((cable) => cable.event === id) ?? [];
  if (!event) return null;
  return (
    <section class="event" {...at("news")}>
      <h2 class="heading-1">{event.title}</h2>
      <Prose text={event.text} />
      {cables.map(({ text }) => (
        <aside key={text} class="cable" {...at("cable")}>
          <h3 class="label">
            <Icon name="mail" size="s" /> {ui.briefing.cable}
          </h3>
          <Prose text={text} />
        </aside>
      ))}
      <EventEffects event={id} effects={event.effects} />
      <p class="caption">{source(event.source)}</p>
    </section>
  );
}

/** What has happened before a round, each with its text and what it changed. */
export function RoundNews({ round }: { readonly round: RoundId }) {
  const { view } = useTable();
  return (
    <>
      {view.public.happened
        .filter((one) => one.round === round)
        .map(({ event }) => (
          <EventOfRound key={event} event={event} />
        ))}
    </>
  );
}

/** A round opens: where it is held, what has happened, what that changed. */
export function BriefingPage({ round: id }: { readonly round: RoundId }) {
  const { view, names, ui } = useTable();
  const round = view.scenario.rounds[id];
  const tables = Object.keys(round?.meets ?? {});
  return (
    <>
      <article class="moment-text">
        <p class="kicker">
          <Icon name="flag" /> {round?.place}, {round?.date}
        </p>
        <h1 class="moment-title">{round?.title}</h1>
        {round?.text !== undefined && <p class="moment-lead">{round.text}</p>}
        <RoundNews round={id} />
      </article>
      <div class="moment-side">
        <OwnNews round={id} />
        <section class="panel" aria-labelledby="meets-title">
          <header class="panel-head">
            <h2 id="meets-title" class="heading-2">
              {ui.briefing.meets}
            </h2>
          </header>
          <ul class="plain-list padded">
            {tables.map((table) => {
              const issues = round?.meets[table]?.issues;
              return (
                <li key={table}>
                  <b>{names.table(table)}</b>
                  <span class="caption">
                    {issues === undefined ? ui.briefing.allClauses : issues.map(names.issue).join(", ")}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
        <Tracks />
      </div>
    </>
  );
}
