import type { Session } from "../../shared/model/session.ts";
import { ui } from "../text.ts";
import type { ListedScenario } from "./useScenarios.ts";

interface Props {
  readonly scenario: ListedScenario;
  readonly session: Session;
  readonly onChange: (session: Session) => void;
}

/** Cards and events that the scenario marks as sensitive: each is in the match unless the host leaves it out. */
export function Switches({ scenario, session, onChange }: Props) {
  const off = session.switchedOff;
  if (scenario.switchable.length === 0) return null;
  const toggle = (id: string) =>
    onChange({ ...session, switchedOff: off.includes(id) ? off.filter((one) => one !== id) : [...off, id] });
  return (
    <fieldset class="checks">
      <legend class="label">{ui().create.switchable}</legend>
      <p class="hint">{ui().create.switchableHint}</p>
      {scenario.switchable.map(({ id, title, reason }) => (
        <label key={id}>
          <input type="checkbox" checked={!off.includes(id)} onChange={() => toggle(id)} />
          <span>
            <b>{title}</b> <span class="caption">{reason}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
