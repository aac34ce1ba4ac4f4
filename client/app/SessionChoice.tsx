import { pressWithout } from "../../shared/model/press.ts";
import type { Session } from "../../shared/model/session.ts";
import { ui } from "../text.ts";
import { Radios } from "../ui/Radios.tsx";

/** How talks are held, by what the host can choose from. `null`: as the scenario says. */
const PRESSES = {
  scenario: null,
  publicOnly: pressWithout("pair", "group"),
  none: pressWithout("plenary", "pair", "group"),
} as const;
type PressId = keyof typeof PRESSES;
const IDS: readonly PressId[] = ["scenario", "publicOnly", "none"];

const idOf = (press: Session["press"]): PressId => IDS.find((id) => PRESSES[id] === press) ?? "scenario";

interface Props {
  readonly session: Session;
  readonly onChange: (session: Session) => void;
}

/** What the host settles for this one match: who may talk to whom, and whether there is a ranking. */
export function SessionChoice({ session, onChange }: Props) {
  const words = ui().create;
  return (
    <>
      <Radios
        label={words.press}
        name="press"
        options={IDS.map((id) => ({ id, name: words.presses[id], hint: words.pressHints[id] }))}
        chosen={idOf(session.press)}
        onChoose={(id) => onChange({ ...session, press: PRESSES[id] })}
      />
      <fieldset class="checks">
        <legend class="label">{words.results}</legend>
        <label>
          <input
            type="checkbox"
            checked={session.ranking}
            onChange={(event) => onChange({ ...session, ranking: event.currentTarget.checked })}
          />
          <span>
            <b>{words.ranking}</b> <span class="caption">{words.rankingHint}</span>
          </span>
        </label>
      </fieldset>
    </>
  );
}
