interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  /** What the browser may fill in. */
  readonly autocomplete: string;
  readonly class?: string;
}

/** One line of text. */
export const TextField = ({ label, value, onChange, maxLength, autocomplete, class: extra }: Props) => (
  <label class="field">
    <span class="label">{label}</span>
    <input
      class={extra}
      spellcheck={false}
      maxLength={maxLength}
      autocomplete={autocomplete}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </label>
);
