import { ui } from "../text.ts";
import { Radios } from "../ui/Radios.tsx";

const PARTS = ["host", "facilitator"] as const;
export type Part = (typeof PARTS)[number];

interface Props {
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** Whether whoever opens a match may play in it, or sees everything and plays no seat. */
export function PartChoice({ part, onChoose }: Props) {
  const words = ui().facilitator;
  const options = PARTS.map((id) => ({ id, name: words.parts[id], hint: words.partHints[id] }));
  return <Radios label={words.part} name="part" options={options} chosen={part} onChoose={onChoose} />;
}
