import { useMemo, useState } from "preact/hooks";
import { countableTables } from "../../../shared/analysis/hindsight/hindsight.ts";
import { type Pair, pairFor } from "../../../shared/analysis/hindsight/twoAxes.ts";
import type { TableId } from "../../../shared/model/ids.ts";
import type { Opened } from "../../../shared/model/view.ts";
import { useTable } from "../../play/useTable.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Found } from "./Found.tsx";
import { MarkIcon } from "./Mark.tsx";
import { Plot } from "./Plot.tsx";
import { type Counted, useCounted } from "./useCounted.ts";
import { Values } from "./Values.tsx";

/** Which two parties are set against each other. */
function PairChoice({
  pair: [x, y],
  counted,
  onChoose,
}: {
  readonly pair: Pair;
  readonly counted: Counted;
  readonly onChoose: (pair: Pair) => void;
}) {
  const { names, ui } = useTable();
  const options = counted.found.parties.map((party) => [party, names.short(party)] as const);
  // Nobody is set against itself: whoever is chosen twice changes places.
  return (
    <>
      <Choice
        label={ui.packages.across}
        value={x}
        options={options}
        onChoose={(next) => onChoose([next, next === y ? x : y])}
      />
      <Choice
        label={ui.packages.up}
        value={y}
        options={options}
        onChoose={(next) => onChoose([next === x ? y : x, next])}
      />
    </>
  );
}

function Legend() {
  const { ui } = useTable();
  return (
    <ul class="packages-legend">
      <li>
        <MarkIcon kind="package" /> {ui.packages.dot}
      </li>
      <li>
        <MarkIcon kind="frontier" /> {ui.packages.frontierLong}
      </li>
    </ul>
  );
}

function Picture({ counted, pair }: { readonly counted: Counted; readonly pair: Pair }) {
  const { names } = useTable();
  return (
    <div class="packages">
      <div>
        <Plot counted={counted} pair={pair} names={[names.short(pair[0]), names.short(pair[1])]} />
        <Legend />
      </div>
      <div class="packages-words">
        <Found {...counted} />
        <Values counted={counted} />
        <Method />
      </div>
    </div>
  );
}

function Method() {
  const { ui } = useTable();
  return (
    <details>
      <summary>{ui.packages.method}</summary>
      {ui.packages.methodText.map((paragraph) => (
        <p key={paragraph} class="caption">
          {paragraph}
        </p>
      ))}
    </details>
  );
}

/** What was found, as a headline. */
function useTitle(counted: Counted | null): string {
  const { titles } = useTable().ui.packages;
  if (counted === null) return titles.waiting;
  const { found, better } = counted;
  if (found.adopted) return better ? titles.better : titles.best;
  return better ? titles.some : titles.none;
}

interface Chosen {
  readonly table: TableId;
  /** Null: whom the reader sees first. */
  readonly chosen: Pair | null;
}

function Panel({ tables, opened }: { readonly tables: readonly TableId[]; readonly opened: Opened }) {
  const { view, names, ui } = useTable();
  const [{ table, chosen }, choose] = useState<Chosen>({ table: tables[0] ?? "", chosen: null });
  const reader = view.own?.seat ?? null;
  const { element, counted } = useCounted(view, opened, table);
  const pair = useMemo(
    () => chosen ?? (counted && pairFor(reader, counted.found)),
    [chosen, counted, reader],
  );
  const title = useTitle(counted);
  return (
    <section ref={element} class="panel wide" aria-labelledby="packages-title" aria-busy={counted === null}>
      <header class="panel-head">
        <h2 id="packages-title" class="heading-2">
          {title}
        </h2>
      </header>
      <div class="padded packages-body">
        <p class="caption">{ui.packages.caption}</p>
        <div class="packages-choice">
          {tables.length > 1 && (
            <Choice
              label={ui.results.table}
              value={table}
              options={tables.map((id) => [id, names.table(id)])}
              onChoose={(id) => choose({ table: id, chosen: null })}
            />
          )}
          {counted && pair && (
            <PairChoice {...{ pair, counted }} onChoose={(next) => choose({ table, chosen: next })} />
          )}
        </div>
        {counted && pair ? (
          <Picture counted={counted} pair={pair} />
        ) : (
          <p role="status">{ui.packages.counting}</p>
        )}
      </div>
    </section>
  );
}

/** What every other text would have been worth, and whether one was better for all: for each table that can be counted. */
export function BetterPackages() {
  const { view } = useTable();
  const { opened } = view.public;
  const tables = countableTables(view);
  return opened === null || tables.length === 0 ? null : <Panel tables={tables} opened={opened} />;
}
