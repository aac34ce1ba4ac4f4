import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Control } from "../../shared/model/lesson.ts";
import { at } from "../lessons/at.ts";
import { ui } from "../text.ts";

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** What stands on the tab, if more than its label. */
  readonly face?: ComponentChildren;
  /** New things behind it, and how that is said if not as so many new ones. */
  readonly unread?: number;
  readonly unreadLabel?: string;
  /** What lessons call it, until it is chosen. */
  readonly known?: Control;
}

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  readonly class?: string;
  /** What lessons call all of them together. */
  readonly known?: Control;
  readonly children?: ComponentChildren;
}

/** What of the next tab can be seen beside the chosen one; px. */
const EDGE = 32;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The chosen tab is in sight, where not all have room. */
function useChosenInSight(chosen: string) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    if (!list.current || !tab) return;
    const [row, own] = [list.current.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (own.left < row.left) list.current.scrollLeft -= row.left - own.left + EDGE;
    if (own.right > row.right) list.current.scrollLeft += own.right - row.right + EDGE;
  }, [chosen]);
  return list;
}

/** Tabs with their panel below; arrows move between them. */
export function Tabs<Key extends string>(props: TabsProps<Key>) {
  const { tabs, chosen, onChoose } = props;
  const id = useId();
  const list = useChosenInSight(chosen);
  const move = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ key }) => key === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        class={`tabs ${props.class ?? ""}`}
        aria-label={props.label}
        onKeyDown={move}
        {...(props.known && at(props.known))}
      >
        {tabs.map(({ key, label, face, unread = 0, unreadLabel, known }) => (
          <button
            key={key}
            id={`${id}-${key}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={key === chosen}
            {...(known && at(known, key !== chosen))}
            aria-controls={props.children === undefined ? undefined : `${id}-panel`}
            aria-label={label}
            aria-description={unread > 0 ? (unreadLabel ?? ui().common.unread(unread)) : undefined}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {face ?? label}
            {unread > 0 && <span class="badge" data-count={unread} aria-hidden="true" />}
          </button>
        ))}
      </div>
      {props.children !== undefined && (
        <div id={`${id}-panel`} class="tab-panel" role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
          {props.children}
        </div>
      )}
    </>
  );
}
