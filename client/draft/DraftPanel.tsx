import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { RoundId, TableId } from "../../shared/model/ids.ts";
import { roundOf } from "../../shared/model/round.ts";
import { inTheRoom } from "../../shared/model/scenarioIndex.ts";
import type { View } from "../../shared/model/view.ts";
import { at } from "../lessons/at.ts";
import { changedParts, lastLook } from "../looked/looked.ts";
import { useLastLook } from "../looked/useLastLook.ts";
import { useTable } from "../play/useTable.ts";
import { Scroll } from "../ui/Scroll.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { ClauseTable } from "./ClauseTable.tsx";
import { ConsultationAct } from "./ConsultationComposer.tsx";
import { clausesOf, motionsOf } from "./clauses.ts";
import { draftLook, draftPanelOf } from "./draftLook.ts";
import { MotionComposer } from "./MotionComposer.tsx";
import { MotionList } from "./MotionList.tsx";
import { Standing } from "./Standing.tsx";
import { VersionButton } from "./Versions.tsx";

/** The table that was chosen, for the round in which it was: in the next one others may meet. */
const choice = signal<{ readonly table: TableId; readonly round: RoundId | null } | null>(null);

const roundNow = ({ public: { clock } }: View): RoundId | null => roundOf(clock.step);

/** The table under silence, else the first that meets in this round, else the first of all. */
export function tableNow(view: View): TableId {
  const { step } = view.public.clock;
  if ("table" in step) return step.table;
  const tables = Object.keys(view.scenario.tables);
  const meets = "round" in step ? Object.keys(view.scenario.rounds[step.round]?.meets ?? {}) : [];
  const seat = view.own?.seat;
  const mine = meets.find((table) => {
    const cut = view.scenario.tables[table];
    return seat !== undefined && [...(cut?.members ?? []), ...(cut?.observers ?? [])].includes(seat);
  });
  return mine ?? meets[0] ?? tables[0] ?? "";
}

/** The table that was chosen in this round, else the one that matters most now. */
const tableShown = (view: View): TableId =>
  choice.value?.round === roundNow(view) ? choice.value.table : tableNow(view);

/** One sentence about the table: who decides, and whether it meets in this round. */
function TableState({ table }: { readonly table: TableId }) {
  const { view, ui } = useTable();
  const { step } = view.public.clock;
  const cut = view.scenario.tables[table];
  const now = view.public.tables[table];
  const seat = view.own?.seat;
  const role =
    seat === undefined || !cut
      ? ""
      : cut.members.includes(seat)
        ? ui.draft.youAreMember
        : cut.observers.includes(seat)
          ? ui.draft.youAreObserver
          : ui.draft.youAreOutside;
  const round = roundOf(step);
  const inRound = table in (view.scenario.rounds[round ?? ""]?.meets ?? {}) ? ui.draft.meets : ui.draft.rests;
  const whileOpen = round === null ? "" : inRound;
  const meeting = now?.outcome === "open" ? whileOpen : ui.draft.concluded(now?.outcome === "text");
  return (
    <p class="caption table-state">
      {meeting} {role}
    </p>
  );
}

/** They stand below the clauses, often out of sight. */
const showMotions = () => document.getElementById("motions")?.scrollIntoView({ block: "start" });

/** How many clauses and motions of a table are other than when the reader last looked. */
const newIn = (view: View, table: TableId): number =>
  changedParts(lastLook(draftPanelOf(table)), draftLook(view, table)).length;

/** What is new in a table's text is marked, clause by clause and motion by motion. */
function TableText({ table }: { readonly table: TableId }) {
  const { view } = useTable();
  const now = draftLook(view, table);
  const news = changedParts(useLastLook(draftPanelOf(table), now), now);
  return (
    <>
      <ClauseTable table={table} news={news} />
      <MotionList table={table} news={news} />
    </>
  );
}

/** The tables' texts as drafters see them, and the motions that would change them. */
export function DraftPanel() {
  const { view, names, ui } = useTable();
  const [composing, setComposing] = useState(false);
  const tables = Object.keys(view.scenario.tables);
  const table = tableShown(view);
  const cut = view.scenario.tables[table];
  const member = view.own !== null && (cut?.members.includes(view.own.seat) ?? false);
  // Observers draft motions too, for members to sponsor.
  const drafts = view.own !== null && cut !== undefined && inTheRoom(cut, view.own.seat);
  const composes = drafts && clausesOf(view, table).some(({ onAgenda, frozen }) => onAgenda && !frozen);
  const waiting = motionsOf(view, table).filter(({ status }) => status === "tabled").length;
  return (
    <section class="panel draft" aria-labelledby="draft-title">
      <header class="panel-head">
        <h2 id="draft-title" class="heading-2">
          {names.textNow(table)}
        </h2>
        <VersionButton key={table} table={table} />
      </header>
      {tables.length > 1 && (
        <Tabs
          label={ui.draft.tables}
          class="tabs-tables"
          tabs={tables.map((key) => ({
            key,
            label: names.table(key),
            unread: key === table ? 0 : newIn(view, key),
          }))}
          chosen={table}
          onChoose={(key) => {
            choice.value = { table: key, round: roundNow(view) };
          }}
        />
      )}
      {/* Another table's text is read from its top. */}
      <Scroll key={table} label={ui.draft.clausesAndMotions}>
        <TableState table={table} />
        <TableText table={table} />
        {member && <Standing table={table} />}
      </Scroll>
      {drafts && (
        <footer class="panel-foot">
          {composes && (
            <button
              type="button"
              class="button button-secondary button-small"
              {...at("newMotion")}
              onClick={() => setComposing(true)}
            >
              {ui.motions.compose}
            </button>
          )}
          {member && <ConsultationAct table={table} />}
          {waiting > 0 && (
            <button type="button" class="button button-quiet button-small" onClick={showMotions}>
              {ui.motions.waiting(waiting)}
            </button>
          )}
        </footer>
      )}
      {composing && <MotionComposer table={table} onClose={() => setComposing(false)} />}
    </section>
  );
}
