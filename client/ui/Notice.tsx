import { ui } from "../text.ts";
import { Icon } from "./Icon.tsx";
import { hush, notice } from "./notice.ts";

/** A strip with the last sentence that needed saying. */
export function Notice() {
  const said = notice.value;
  return (
    <div class="notice-region" role="status" aria-live="polite">
      {said && (
        <p class="notice" key={said.number}>
          <Icon name={said.icon} />
          <span>{said.text}</span>
          <button type="button" class="icon-button" aria-label={ui().common.dismiss} onClick={hush}>
            <Icon name="x" />
          </button>
        </p>
      )}
    </div>
  );
}
