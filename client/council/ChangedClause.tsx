import { at } from "../lessons/at.ts";
import { useTable } from "../play/useTable.ts";
import { Party } from "../ui/Flags.tsx";

interface Props {
  readonly table: string;
  readonly issue: string;
  readonly option: string;
  /** A motion changes the draft; else the whole text is read as it stands. */
  readonly isMotion: boolean;
}

/** One clause as it would read, with what it would replace; in short, if it reads so already. */
export function ChangedClause({ table, issue, option, isMotion }: Props) {
  const { view, names, ui } = useTable();
  const cut = view.scenario.tables[table]?.issues[issue];
  const room = view.public.tables[table];
  const before = room?.text[issue];
  const asked = Object.entries(room?.positions ?? {}).filter(
    ([, position]) => position[issue] !== undefined && position[issue] !== option,
  );
  const title = `${names.issue(issue)}: ${names.option(issue, option)}`;
  // It is a part of the motion, which other pages name whole.
  if (isMotion && before === option)
    return (
      <section class="ballot-clause">
        <h2 class="label">{title}</h2>
        <p class="caption">{ui.ballot.standsAlready}</p>
      </section>
    );
  // A motion would strike the footnotes of what it changes; a reading takes them with it.
  const noted = (room?.reservations ?? []).filter((one) => one.issue === issue);
  return (
    <section class="ballot-clause" {...at("putText")}>
      <h2 class="label">{title}</h2>
      <p class="ballot-wording">{cut?.options[option]?.wording}</p>
      {!isMotion &&
        noted.map(({ party }) => (
          <p key={party} class="caption tone-reserve">
            {ui.draft.reserved(names.within(party))}
          </p>
        ))}
      {isMotion && (
        <p class="caption">
          {before === undefined ? ui.ballot.wasOpen : ui.ballot.wasSettled(names.option(issue, before))}
        </p>
      )}
      {asked.length > 0 && (
        <ul class="other-words" aria-label={ui.ballot.otherWords}>
          {asked.map(([party, position]) => (
            <li key={party}>
              <Party party={party} />
              <span>{ui.ballot.asksFor(names.option(issue, position[issue] ?? ""))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
