import { ui } from "../text.ts";

const PARTS = ["host", "facilitator"] as const;
export type Part = (typeof PARTS)[number];

interface Props {
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** Whether whoever opens a match may play in it, or sees everything and plays no seat. */
export function PartChoice({ part, onChoose }: Props) {
  const words = ui().facilitator;
  return (
    <fieldset class="checks">
      <legend class="label">{words.part}</legend>
      {PARTS.map((one) => (
        <label key={one}>
          <input type="radio" name="part" checked={part === one} onChange={() => onChoose(one)} />
          <span>
            <b>{words.parts[one]}</b> <span class="caption">{words.partHints[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
