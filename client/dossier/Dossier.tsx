import type { SeatId } from "../../shared/model/ids.ts";
import type { View } from "../../shared/model/view.ts";
import { useTable } from "../play/useTable.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Shown } from "./Shown.tsx";

/** Public objectives of a delegation, as far as they are known. */
const aimsOf = ({ public: { known } }: View, of: SeatId) =>
  Object.values(known.objectives).filter(({ seat, kind }) => seat === of && kind === "public");

/** How far it is trusted and trusts, and how often it has broken silence. */
function Figures({ of }: { readonly of: SeatId }) {
  const { view, ui } = useTable();
  const { own } = view;
  const broken = view.public.breaks.filter(({ seat }) => seat === of).length;
  const rows: readonly (readonly [string, number | undefined])[] = [
    [ui.handover.you, own?.trust[of]],
    [ui.handover.them, own?.trusted[of]],
    [ui.dossier.breaks, broken],
  ];
  return (
    <dl class="dossier-figures">
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="numbers">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The public positions of a delegation, in the order of the drafts' clauses. */
const positionsOf = ({ scenario, public: { tables } }: View, of: SeatId) =>
  Object.entries(scenario.tables).flatMap(([table, { issues }]) =>
    Object.keys(issues).flatMap((issue) => {
      const option = tables[table]?.positions[of]?.[issue];
      return option === undefined ? [] : [{ issue, option }];
    }),
  );

/** What it has asked for in public, clause by clause. */
function Asked({ of }: { readonly of: SeatId }) {
  const { view, names, ui } = useTable();
  const asked = positionsOf(view, of);
  if (asked.length === 0) return <p class="caption">{ui.dossier.nothing}</p>;
  return (
    <dl class="dossier-asked">
      {asked.map(({ issue, option }) => (
        <div key={issue}>
          <dt>{names.issue(issue)}</dt>
          <dd>{names.option(issue, option)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  readonly of: SeatId;
  readonly onClose: () => void;
}

/** What the viewer may know of another delegation. */
export function Dossier({ of, onClose }: Props) {
  const { view, names, ui } = useTable();
  const aims = aimsOf(view, of);
  const shown = view.own?.shown[of];
  return (
    <Dialog title={ui.dossier.of(names.party(of))} onClose={onClose}>
      <Figures of={of} />
      <h3 class="heading-3">{ui.dossier.asked}</h3>
      <Asked of={of} />
      {aims.length > 0 && (
        <>
          <h3 class="heading-3">{ui.dossier.aims}</h3>
          <ul class="plain-list">
            {aims.map(({ title, text }) => (
              <li key={title}>
                <b>{title}.</b> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {shown && (
        <>
          <h3 class="heading-3">{ui.dossier.shown(names.within(of))}</h3>
          <p class="caption">{ui.dossier.shownThen}</p>
          <Shown of={of} {...shown} />
        </>
      )}
      <h3 class="heading-3">{ui.lobby.brief}</h3>
      <Prose text={view.scenario.seats[of]?.brief.public ?? ""} />
    </Dialog>
  );
}
