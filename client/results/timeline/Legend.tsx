import { useTable } from "../../play/useTable.ts";
import { Icon } from "../../ui/Icon.tsx";

const SQUARES = ["kept", "broken", "lapsed"] as const;

/** Every mark with its name. */
export function Legend() {
  const { key } = useTable().ui.timeline;
  return (
    <ul class="timeline-key" aria-hidden="true">
      <li>
        <span class="mark-talk">
          <i />
        </span>
        {key.talk}
      </li>
      <li>
        <span class="mark-offer">
          <i />
        </span>
        {key.offer}
      </li>
      {SQUARES.map((fate) => (
        <li key={fate}>
          <span class={`mark-deal mark-${fate}`}>
            <i class="mark-square" />
          </span>
          {key[fate]}
        </li>
      ))}
      <li>
        <span class="mark-card">
          <i />
        </span>
        {key.card}
      </li>
      <li>
        <span class="mark-break">
          <Icon name="hand" size="s" />
        </span>
        {key.broke}
      </li>
    </ul>
  );
}
