import { useIsCut } from "./useIsCut.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  /** Values with what people read. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
  /** What is chosen stands in full below, where the list has no room for all of it. */
  readonly spelt?: boolean;
}

/** One choice of several, from the browser's own list. */
export function Choice({ label, value, options, onChoose, spelt = false }: Props) {
  const chosen = options.find(([id]) => id === value)?.[1] ?? "";
  const [list, isCut] = useIsCut(spelt ? chosen : "");
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select ref={list} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {/* The list itself is read out in full. */}
      {isCut && (
        <span class="chosen-words" aria-hidden="true">
          {chosen}
        </span>
      )}
    </label>
  );
}
