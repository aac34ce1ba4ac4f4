import { useState } from "preact/hooks";
import { joinLink } from "../app/route.ts";
import { useTable } from "../play/useTable.ts";
import { Icon } from "../ui/Icon.tsx";

/** The clipboard needs https, except on one's own machine: elsewhere the link can be selected by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The code of the match, large enough to be read from the last row. */
export function CodeBox() {
  const { session, ui } = useTable();
  const [said, setSaid] = useState("");
  const code = session.code.value;
  if (code === null) return null;
  const link = joinLink(code);
  return (
    <section class="code-box" aria-label={ui.lobby.code}>
      <p class="label">{ui.lobby.code}</p>
      <p class="code code-large" data-testid="code">
        {code}
      </p>
      <p class="code-link">
        <input
          readOnly
          value={link}
          aria-label={ui.lobby.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button button-secondary button-small"
          onClick={async () => setSaid((await copied(link)) ? ui.lobby.copied : ui.lobby.notCopied)}
        >
          <Icon name="copy" size="s" /> {ui.lobby.copy}
        </button>
      </p>
      <p class="caption" role="status">
        {said}
      </p>
    </section>
  );
}
