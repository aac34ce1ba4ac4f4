interface Props {
  readonly id: string;
  /** What is wrong with a control, in words; null: nothing. */
  readonly fault: string | null;
}

/** What is wrong with a control, beside it. */
export const Fault = ({ id, fault }: Props) => (
  <p id={id} class={fault === null ? "" : "form-error"} role="alert">
    {fault}
  </p>
);

/** What a control is given whose fault stands beside it: nothing can be sent, the browser leads there, and it is read out. */
export const faulty = (id: string, fault: string | null) => ({
  ref: (field: HTMLInputElement | null) => field?.setCustomValidity(fault ?? ""),
  ...(fault === null ? {} : { "aria-invalid": true, "aria-describedby": id }),
});
