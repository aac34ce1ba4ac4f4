import type { ComponentChildren } from "preact";
import type { Language } from "../../shared/text/language.ts";
import { ui } from "../text.ts";
import { Explained } from "./Explained.tsx";

export type TermId = keyof Language["ui"]["terms"]["of"];

interface Props {
  readonly of: TermId;
  /** How it is called here; its own name if left out. */
  readonly children?: ComponentChildren;
}

/** A word of the game that explains itself. */
export function Term({ of, children }: Props) {
  const { name, text } = ui().terms.of[of];
  return <Explained text={text}>{children ?? name}</Explained>;
}

/** The words that somebody needs who meets a page for the first time. */
export const TermRow = ({ of }: { readonly of: readonly TermId[] }) => (
  <p class="explained-row">
    <span>{ui().terms.row}</span>
    {of.map((one) => (
      <Term key={one} of={one} />
    ))}
  </p>
);
