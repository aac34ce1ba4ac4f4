/** A sentence in which what stands in back quotes is something as it stands in a file. */
export const Marked = ({ text }: { readonly text: string }) => (
  <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
);
