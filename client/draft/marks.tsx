import type { IconName } from "../icons.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";
import type { Mark } from "./clauses.ts";

const MARKS: Readonly<Record<Mark, { readonly icon: IconName; readonly tone: string }>> = {
  agrees: { icon: "check", tone: "agree" },
  asks: { icon: "bracket", tone: "reserve" },
  broke: { icon: "hand", tone: "break" },
  none: { icon: "none", tone: "none" },
};

/** What one member has said about a clause: a shape, a colour and a word. */
export function MarkOf({ mark }: { readonly mark: Mark }) {
  const { ui } = useTable();
  const { icon, tone } = MARKS[mark];
  return (
    <span class={`tone-${tone}`} title={ui.draft.marks[mark]}>
      <Icon name={icon} />
      <span class="hidden-text">{ui.draft.marks[mark]}</span>
    </span>
  );
}

/** What the marks mean. */
export function MarkKey() {
  const { ui } = useTable();
  return (
    <ul class="mark-key" aria-label={ui.draft.key}>
      {(["agrees", "asks", "broke", "none"] as const).map((mark) => (
        <li key={mark} class={`tone-${MARKS[mark].tone}`}>
          <Icon name={MARKS[mark].icon} size="s" /> {ui.draft.marks[mark]}
        </li>
      ))}
    </ul>
  );
}
