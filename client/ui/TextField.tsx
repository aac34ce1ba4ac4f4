import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  /** What the browser may fill in. */
  readonly autocomplete: string;
  readonly class?: string;
  /** What is wrong with what stands in it, in a sentence. */
  readonly wrong?: string | null;
}

/** One line of text, with what is wrong with it below. */
export function TextField({ label, value, onChange, maxLength, autocomplete, ...rest }: Props) {
  const id = useId();
  const { wrong = null } = rest;
  return (
    <>
      <label class="field">
        <span class="label">{label}</span>
        <input
          class={rest.class}
          spellcheck={false}
          maxLength={maxLength}
          autocomplete={autocomplete}
          value={value}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : id}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {wrong !== null && (
        <p id={id} class="form-error field-error" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
