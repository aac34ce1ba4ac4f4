import { floorOf } from "../../shared/model/firstAndLast.ts";
import type { TableId } from "../../shared/model/ids.ts";
import type { Motion } from "../../shared/model/motion.ts";
import { secondersNeeded } from "../../shared/model/secondersNeeded.ts";
import { readingId } from "../../shared/model/silence.ts";
import type { Language } from "../../shared/text/language.ts";
import { AnnounceAct, AnnouncedOn } from "../council/Announcements.tsx";
import { ForecastAct } from "../council/Forecast.tsx";
import { RuleLine } from "../council/RuleLine.tsx";
import { WhisperAct } from "../council/Whispers.tsx";
import { at } from "../lessons/at.ts";
import { NewTag } from "../looked/NewSince.tsx";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { Act } from "../ui/Act.tsx";
import { Party } from "../ui/Flags.tsx";
import { motionsOf } from "./clauses.ts";
import { Leanings, useProspects } from "./Judgement.tsx";
import { isBelowWalkAway, ownWorth } from "./worth.ts";

/** What a change is worth to the viewer: B and C first. */
export function WorthLine({
  table,
  changes,
}: {
  readonly table: TableId;
  readonly changes: Motion["changes"];
}) {
  const { view, ui } = useTable();
  const worth = ownWorth(view, table);
  if (!worth || Object.keys(changes).length === 0) return null;
  const { alone, expected } = worth.of(changes);
  const below = isBelowWalkAway(worth, expected);
  return (
    <p class={below ? "worth-line below" : "worth-line"}>
      {ui.motions.worth(signed(alone), plain(expected), plain(worth.walkAway))}
      {worth.hanging !== 0 && ` ${ui.ballot.favoursHang(signed(worth.hanging))}`}
      {below && ` ${ui.draft.belowWalkAway}`}
    </p>
  );
}

export function Changes({ changes }: { readonly changes: Motion["changes"] }) {
  const { names } = useTable();
  return (
    <ul class="changes">
      {Object.entries(changes).map(([issue, option]) => (
        <li key={issue}>
          <span class="caption">{names.issue(issue)}</span> <b>{names.option(issue, option)}</b>
        </li>
      ))}
    </ul>
  );
}

function MotionActs({ motion }: { readonly motion: Motion }) {
  const { view, names, ui } = useTable();
  const seat = view.own?.seat;
  if (seat === undefined || motion.status !== "tabled") return null;
  if (motion.mover === seat)
    return (
      <Act small intent={{ kind: "withdrawMotion", motion: motion.id }} label={ui.motions.withdrawLong}>
        {ui.motions.withdraw}
      </Act>
    );
  if (!view.scenario.tables[motion.table]?.members.includes(seat)) return null;
  const mover = names.within(motion.mover);
  if (motion.seconders.includes(seat))
    return (
      <Act
        small
        intent={{ kind: "withdrawSecond", motion: motion.id }}
        label={ui.motions.unsecondLong(mover)}
      >
        {ui.motions.unsecond}
      </Act>
    );
  return (
    <Act
      small
      intent={{ kind: "secondMotion", motion: motion.id }}
      label={ui.motions.secondLong(mover)}
      known="secondMotion"
    >
      {ui.motions.second}
    </Act>
  );
}

/** Who seconds it, or whether anybody must. */
function Seconders({ motion }: { readonly motion: Motion }) {
  const { view, names, ui } = useTable();
  if (motion.counterText) return <>{ui.motions.needsNone}</>;
  const floor = floorOf(view.scenario, motion);
  if (floor !== null) return <>{ui.motions.floor[floor]}</>;
  const named = motion.seconders.map(names.within);
  const missing = secondersNeeded(view.scenario, motion) - motion.seconders.length;
  return (
    <>
      {named.length > 0 && ui.motions.secondedBy(named)}{" "}
      {missing > 0 && motion.status === "tabled" && ui.motions.needsSeconders(missing)}
    </>
  );
}

/** What became of a motion; at a roll-call no silence is broken. */
function statusText(status: Motion["status"], called: boolean, ui: Language["ui"]): string {
  if (called && status === "silence") return ui.deciding.call.title;
  return called && status === "broken" ? ui.deciding.call.fell : ui.motions.status[status];
}

/** Whom a motion that waits may win or lose, for whoever wants to know. */
function Support({ motion }: { readonly motion: Motion }) {
  const { ui } = useTable();
  const { table, changes, id, mover, seconders } = motion;
  const prospects = useProspects({ table, changes, backers: [mover, ...seconders], motion: id });
  if (prospects === null) return null;
  return (
    <details class="support">
      <summary>{ui.drafting.support.show}</summary>
      <Leanings prospects={prospects} />
    </details>
  );
}

function MotionItem({ motion, isNew }: { readonly motion: Motion; readonly isNew: boolean }) {
  const { names, ui } = useTable();
  return (
    <li class={`motion motion-${motion.status}`}>
      <header>
        <Party party={motion.mover} short />
        {isNew && <NewTag />}
        <span class="tag">
          {motion.counterText && motion.status === "tabled"
            ? ui.motions.counterText
            : statusText(motion.status, names.calls(motion.table), ui)}
        </span>
      </header>
      <Changes changes={motion.changes} />
      {(motion.status === "tabled" || motion.status === "silence") && (
        <>
          <WorthLine table={motion.table} changes={motion.changes} />
          <Support motion={motion} />
          <AnnouncedOn silence={motion.id} />
        </>
      )}
      <footer>
        <span class="caption">
          <Seconders motion={motion} />
        </span>
        <span class="button-row">
          <ForecastAct motion={motion} about={ui.announcing.motionBy(names.within(motion.mover))} />
          <WhisperAct motion={motion} about={ui.announcing.motionBy(names.within(motion.mover))} />
          <AnnounceAct silence={motion.id} about={ui.announcing.motionBy(names.within(motion.mover))} />
          <MotionActs motion={motion} />
        </span>
      </footer>
    </li>
  );
}

/** The whole text will be put under silence in this round: who will break, and whether the viewer does. */
function ComingReading({ table }: { readonly table: TableId }) {
  const { ui } = useTable();
  const silence = readingId(table, 1);
  return (
    <div class="coming-reading">
      <AnnouncedOn silence={silence} />
      <AnnounceAct silence={silence} about={ui.announcing.reading} />
    </div>
  );
}

interface Props {
  readonly table: TableId;
  /** The motions that are other than when the reader last looked, among other parts. */
  readonly news: readonly string[];
}

/** Motions of a table: those that wait first, then earlier ones. */
export function MotionList({ table, news }: Props) {
  const { view, ui } = useTable();
  const motions = motionsOf(view, table);
  // Whoever is outside the room is told of motions when they are put, and must not think that there are none.
  const sits = view.public.tables[table]?.outcome === "open";
  const sees = !sits || view.all !== null || view.own?.rooms[table] !== undefined;
  const now = motions.filter(({ status }) => status === "tabled" || status === "silence");
  const past = motions.filter((motion) => !now.includes(motion)).reverse();
  return (
    <section class="motions" id="motions" aria-label={ui.motions.title} {...at("motions")}>
      <h3 class="heading-3">{ui.motions.title}</h3>
      <RuleLine table={table} />
      {now.length === 0 && <p class="caption">{sees ? ui.motions.none : ui.agenda.closed}</p>}
      <ul>
        {now.map((motion) => (
          <MotionItem key={motion.id} motion={motion} isNew={news.includes(motion.id)} />
        ))}
      </ul>
      <ComingReading table={table} />
      {past.length > 0 && (
        <details>
          <summary>{ui.motions.earlier(past.length)}</summary>
          <ul>
            {past.map((motion) => (
              <MotionItem key={motion.id} motion={motion} isNew={news.includes(motion.id)} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
