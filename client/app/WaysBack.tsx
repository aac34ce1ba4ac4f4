import { useState } from "preact/hooks";
import { ui } from "../text.ts";
import { enterMatch } from "./route.ts";
import { forgetWay, type WayBack, waysBack } from "./waysBack.ts";

interface Props {
  readonly way: WayBack;
  readonly onRemove: () => void;
}

/** One match, and the two things to do about it. Its address stands nowhere in the page: whoever reads it can go there. */
function Way({ way: { token, title, seat, role, code, over }, onRemove }: Props) {
  const words = ui().wayBack;
  const go = over ? words.goOver : words.go;
  return (
    <li>
      <p>
        {over ? words.over : words.running} <b>{title}</b>
        {words.after(seat === null ? words.roles[role] : words.seat(seat), code)}
      </p>
      <span class="button-row">
        <button
          type="button"
          class="button button-primary"
          aria-label={words.goLong(go, title, code)}
          onClick={() => enterMatch(token)}
        >
          {go}
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-label={words.goLong(words.remove, title, code)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </span>
    </li>
  );
}

/** The matches that somebody left by closing the page, or by going to the first one; nothing if there is none. */
export function WaysBack() {
  const [ways, setWays] = useState(waysBack);
  if (ways.length === 0) return null;
  const remove = (token: string) => {
    forgetWay(token);
    setWays(waysBack());
  };
  return (
    <nav class="ways-back" aria-label={ui().wayBack.title}>
      <ul>
        {ways.map((way) => (
          <Way key={way.token} way={way} onRemove={() => remove(way.token)} />
        ))}
      </ul>
      <p class="caption">{ui().wayBack.hint}</p>
    </nav>
  );
}
