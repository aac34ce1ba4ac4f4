import { ICONS, type IconName } from "../icons.ts";

/** An icon beside words: it says nothing by itself to a screen reader. */
export const Icon = ({ name, size = "m" }: { readonly name: IconName; readonly size?: "s" | "m" | "l" }) => (
  <svg
    class={`icon icon-${size}`}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    // The inside of the picture is the project's own constant.
    dangerouslySetInnerHTML={{ __html: ICONS[name] }}
  />
);
