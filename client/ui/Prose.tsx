/** Paragraphs of a scenario's text, separated by empty lines. */
export const Prose = ({ text }: { readonly text: string }) => (
  <div class="prose">
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
);
