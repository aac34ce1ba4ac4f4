export interface RadioOption<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** What choosing it means. */
  readonly hint?: string;
  /** The language of the name, if it isn't the page's. */
  readonly lang?: string;
}

interface Props<Id extends string> {
  readonly label: string;
  /** What is said above the options. */
  readonly hint?: string;
  /** Under which the browser groups them. */
  readonly name: string;
  readonly options: readonly RadioOption<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One choice of a few that all stand in sight, each with what it means. */
export const Radios = <Id extends string>({ label, hint, name, options, chosen, onChoose }: Props<Id>) => (
  <fieldset class="checks">
    <legend class="label">{label}</legend>
    {hint !== undefined && <p class="hint">{hint}</p>}
    {options.map((option) => (
      <label key={option.id}>
        <input type="radio" name={name} checked={chosen === option.id} onChange={() => onChoose(option.id)} />
        {option.hint === undefined ? (
          <span lang={option.lang}>{option.name}</span>
        ) : (
          <span>
            <b>{option.name}</b> <span class="caption">{option.hint}</span>
          </span>
        )}
      </label>
    ))}
  </fieldset>
);
