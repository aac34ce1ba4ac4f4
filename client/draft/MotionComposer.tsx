import { useState } from "preact/hooks";
import type { Package, TableId } from "../../shared/model/ids.ts";
import { mostIssues } from "../../shared/rules/checks/packages.ts";
import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { signed } from "../text.ts";
import { Act, WhyNot } from "../ui/Act.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";
import { TermRow } from "../ui/Term.tsx";
import { type Clause, clausesOf } from "./clauses.ts";
import { JudgementInShort } from "./JudgementInShort.tsx";
import { PackageJudgement } from "./PackageJudgement.tsx";
import { ownWorth } from "./worth.ts";

interface ChooserProps {
  readonly table: TableId;
  readonly changes: Package;
  readonly onChange: (changes: Package) => void;
  /** Clauses that may be chosen. */
  readonly clauses: readonly Clause[];
}

/** The bracketed alternatives of a clause, each with the names of those who asked for it. */
function Brackets({ clause: { brackets } }: { readonly clause: Clause }) {
  const { names, ui } = useTable();
  if (brackets.length === 0) return null;
  return (
    <ul class="chooser-brackets" aria-label={ui.draft.brackets}>
      {brackets.map(({ option, title, askers }) => (
        <li key={option}>
          <span class="bracket-sign">[</span>
          {title}
          <span class="bracket-sign">]</span>{" "}
          <span class="caption">
            {askers
              .map(({ party, how }) =>
                // One may ask for one wording and have moved another, to see what it can get.
                how === "position" ? names.short(party) : `${names.short(party)} (${ui.draft.asked[how]})`,
              )
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who has entered a reservation on the clause as it stands: a change would strike the footnote. */
function Footnotes({ clause: { footnotes } }: { readonly clause: Clause }) {
  const { names, ui } = useTable();
  return (
    <>
      {footnotes.map((party) => (
        <p key={party} class="caption">
          {ui.draft.reserved(names.within(party))}
        </p>
      ))}
    </>
  );
}

/** Chooses another wording for some clauses. */
export function ChangeChooser({ table, changes, onChange, clauses }: ChooserProps) {
  const { view, ui } = useTable();
  const worth = ownWorth(view, table);
  const choose = (issue: string, option: string) => {
    const { [issue]: _, ...others } = changes;
    onChange(option === "" ? others : { ...others, [issue]: option });
  };
  return (
    <div class="chooser" {...at("wordings", Object.keys(changes).length === 0)}>
      {clauses.map((clause) => {
        const { issue, title, stands, settled, options } = clause;
        const chosen = options.find(({ option }) => option === changes[issue]);
        return (
          <div key={issue} class={chosen ? "chosen" : ""}>
            <label>
              <span class="label">{title}</span>
              <select
                value={changes[issue] ?? ""}
                onChange={(event) => choose(issue, event.currentTarget.value)}
              >
                <option value="">{ui.motions.leave(stands.title)}</option>
                {options
                  .filter((one) => !one.stands || !settled)
                  .map(({ option, title: name }) => (
                    <option key={option} value={option}>
                      {worth ? `${name} (${signed(worth.of({ [issue]: option }).alone)})` : name}
                    </option>
                  ))}
              </select>
            </label>
            {chosen && <p class="clause-text">{chosen.wording}</p>}
            <Brackets clause={clause} />
            <Footnotes clause={clause} />
          </div>
        );
      })}
    </div>
  );
}

/** Writes a motion: options for up to so many clauses, what that is worth, what it costs. */
export function MotionComposer({
  table,
  onClose,
}: {
  readonly table: TableId;
  readonly onClose: () => void;
}) {
  const { view, names, ui } = useTable();
  const [changes, setChanges] = useState<Package>({});
  const clauses = clausesOf(view, table).filter(({ onAgenda, frozen }) => onAgenda && !frozen);
  return (
    <Dialog title={ui.motions.composeFor(names.table(table))} onClose={onClose} wide="wider">
      <p class="hint">
        {ui.motions.composeHint({
          most: mostIssues(view, table),
          price: view.scenario.rules.motionPrice,
          seconders: view.scenario.tables[table]?.members.includes(view.own?.seat ?? "") ? 1 : 2,
        })}
      </p>
      <TermRow of={["motion", "expected", "walkAway"]} />
      {clauses.length === 0 && <p>{ui.draft.rests}</p>}
      <div class="composing">
        <ChangeChooser table={table} changes={changes} onChange={setChanges} clauses={clauses} />
        <PackageJudgement table={table} changes={changes} />
      </div>
      {Object.keys(changes).length > 0 && <WhyNot intent={{ kind: "tableMotion", table, changes }} />}
      <DialogFoot onClose={onClose}>
        <JudgementInShort table={table} changes={changes} />
        <Act
          kind="primary"
          intent={{ kind: "tableMotion", table, changes }}
          onDone={onClose}
          known="tableMotion"
        >
          {ui.motions.table}
        </Act>
      </DialogFoot>
    </Dialog>
  );
}
