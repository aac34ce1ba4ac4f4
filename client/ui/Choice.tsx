interface Props {
  readonly label: string;
  readonly value: string;
  /** Values with what people read. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** One choice of several, from the browser's own list. */
export const Choice = ({ label, value, options, onChoose }: Props) => (
  <label class="field">
    <span class="label">{label}</span>
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
