import { useEffect, useRef } from "preact/hooks";
import { type Handover, handoverOf } from "../../shared/engine/handover/index.ts";
import { Objectives } from "../brief/Objectives.tsx";
import { useTable } from "../play/useTable.ts";
import { whatNow } from "../play/whatNow.ts";
import { Flags } from "../ui/Flags.tsx";
import { Icon } from "../ui/Icon.tsx";
import { DeedList, useKeeperName } from "./DeedList.tsx";
import { handoverShown } from "./handoverShown.ts";
import { LastWords } from "./LastWords.tsx";
import { Part } from "./Part.tsx";
import { Promises } from "./Promises.tsx";
import { TextsInShort } from "./TextsInShort.tsx";

function Now({ handover }: { readonly handover: Handover }) {
  const { view, names, ui } = useTable();
  const { round, phase, count, offers, awaited } = handover;
  const task = whatNow(view);
  const from = task.from === null ? "" : names.party(task.from);
  return (
    <Part title={ui.handover.where} wide>
      <p>
        {round === null
          ? ui.handover.before
          : `${ui.header.roundTitled(count.round, count.of, names.round(round))}.`}{" "}
        {phase !== null && `${ui.phases[phase]}.`}
      </p>
      <h3 class="heading-3">{ui.handover.asked}</h3>
      <p class="lead">{ui.now.sentence[task.kind](from)}</p>
      <p class="caption">
        {awaited ? ui.handover.awaited : ui.handover.notAwaited}{" "}
        {offers.toAnswer.length > 0 && ui.handover.offersToAnswer(offers.toAnswer.length)}
      </p>
    </Part>
  );
}

function Keepers({ handover }: { readonly handover: Handover }) {
  const { names, ui } = useTable();
  const nameOf = useKeeperName();
  return (
    <ol class="plain-list">
      {handover.keepers.map((keeping, i) => {
        const { round, phase } = keeping;
        const when =
          round === null || phase === null
            ? ui.handover.start
            : ui.handover.phase(ui.phases[phase], names.round(round));
        return (
          // The list only ever grows at its end.
          <li key={`${round}-${phase}-${i}`}>
            <b>{nameOf(keeping)}</b> <span class="caption">{ui.handover.since(when)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Trust({ handover }: { readonly handover: Handover }) {
  const { names, ui } = useTable();
  return (
    <table class="figures">
      <caption>{ui.handover.trustHint}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{ui.handover.you}</th>
          <th scope="col">{ui.handover.them}</th>
        </tr>
      </thead>
      <tbody>
        {handover.trust.map(({ seat, ours, theirs }) => (
          <tr key={seat}>
            <th scope="row">{names.party(seat)}</th>
            <td class="numbers">{ours}</td>
            <td class="numbers">{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Means({ handover }: { readonly handover: Handover }) {
  const { names, ui } = useTable();
  const { means, hand, committed } = handover;
  return (
    <>
      <p>{ui.handover.capital(means.capital, means.cap, means.available)}</p>
      <h3 class="heading-3">{ui.handover.cards}</h3>
      {hand.length === 0 && <p class="caption">{ui.handover.noCards}</p>}
      <ul class="plain-list">
        {hand.map((card) => (
          <li key={card}>
            {names.card(card)}{" "}
            {committed.includes(card) && <span class="caption">{ui.handover.committed}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Head({ seat }: { readonly seat: string }) {
  const { names, ui } = useTable();
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever arrives is taken to the page, wherever they were.
  useEffect(() => title.current?.focus(), []);
  return (
    <header class="results-head handover-head">
      <h1 ref={title} tabIndex={-1} class="page-name">
        <Flags party={seat} /> {ui.handover.titleFor(names.party(seat))}
      </h1>
      <span class="button-row">
        <button type="button" class="button button-quiet button-small" onClick={() => window.print()}>
          <Icon name="file" size="s" /> {ui.handover.print}
        </button>
        <button
          type="button"
          class="button button-primary button-small"
          onClick={() => {
            handoverShown.value = false;
          }}
        >
          {ui.handover.toMatch}
        </button>
      </span>
    </header>
  );
}

/** All that somebody needs who takes this seat over now. Made to be read through, and to be printed. */
export function HandoverPage() {
  const { view, ui } = useTable();
  const handover = handoverOf(view);
  if (handover === null) return null;
  return (
    <div class="results handover">
      <Head seat={handover.seat} />
      <main class="page results-page" id="part-handover">
        <p class="lead">{ui.handover.lead}</p>
        <div class="results-grid">
          <Now handover={handover} />
          <Part title={ui.handover.texts} wide>
            <div class="final-texts">
              {handover.texts.map((text) => (
                <TextsInShort key={text.table} text={text} />
              ))}
            </div>
          </Part>
          <Part title={ui.deals.title}>
            <Promises handover={handover} />
          </Part>
          <Part title={ui.handover.objectives}>
            <Objectives />
          </Part>
          <Part title={ui.handover.means}>
            <Means handover={handover} />
          </Part>
          <Part title={ui.handover.trust}>
            <Trust handover={handover} />
          </Part>
          <Part title={ui.handover.kept}>
            <Keepers handover={handover} />
          </Part>
          <Part title={ui.handover.deeds}>
            <DeedList handover={handover} />
          </Part>
          <Part title={ui.handover.words} wide>
            <LastWords handover={handover} />
          </Part>
        </div>
      </main>
    </div>
  );
}
