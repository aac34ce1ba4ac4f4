import { FIERCE_EFFORT } from "../../shared/rules/checks/frontMovement.ts";
import { useTable } from "../play/useTable.ts";
import { plain, signed } from "../text.ts";
import { useRefusalText, useSubmit } from "../ui/useSubmit.ts";
import { frontIfFought } from "./effortEffect.ts";

/** How far the front would move, by the other side's effort, counted from none. */
function FrontIf({ by }: { readonly by: readonly number[] }) {
  const { ui } = useTable();
  return (
    <table class="front-if">
      <caption class="caption">{ui.effort.front}</caption>
      <tbody>
        <tr>
          {by.map((_, effort) => (
            // Efforts are counted from 0: the number is what they are.
            <th key={effort} scope="col">
              {effort}
            </th>
          ))}
        </tr>
        <tr class="numbers">
          {by.map((points, effort) => (
            <td key={effort}>{signed(points)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Sides at war choose how hard they fight: in secret, at a price. */
export function EffortChoice() {
  const { view, session, names, ui } = useTable();
  const submit = useSubmit();
  const textOf = useRefusalText();
  const { war, rules } = view.scenario;
  const own = view.own;
  if (!own || (war?.attacker.seat !== own.seat && war?.defender.seat !== own.seat)) return null;
  const whyNot = (effort: number): string | null => {
    const refusal = session.whyNot({ kind: "chooseEffort", effort });
    return refusal && textOf(refusal);
  };
  const reasons = new Set(rules.effort.flatMap((_, effort) => whyNot(effort) ?? []));
  return (
    <section class="effort" id="part-effort" tabIndex={-1}>
      <fieldset>
        <legend class="heading-3">{ui.effort.title}</legend>
        <p class="hint">{ui.effort.hint(rules.restGain)}</p>
        <div class="segments">
          {rules.effort.map((price, effort) => {
            const why = whyNot(effort);
            return (
              // Efforts are counted from 0: the number is what they are.
              <label key={effort} title={why ?? undefined}>
                <input
                  type="radio"
                  name="effort"
                  checked={own.effort === effort}
                  disabled={why !== null}
                  onChange={() => void submit({ kind: "chooseEffort", effort })}
                />
                <b>{effort}</b>
                <span>
                  {effort === 0 && rules.restGain > 0
                    ? ui.effort.rest(rules.restGain)
                    : ui.effort.price(price)}
                </span>
              </label>
            );
          })}
        </div>
        <FrontIf by={frontIfFought(view, own.effort)} />
        <p class="caption">
          {ui.effort.chance(plain(0.1))}
          {own.effort === FIERCE_EFFORT &&
            war &&
            ` ${ui.effort.fierce(FIERCE_EFFORT, names.track(war.escalation.track))}`}
        </p>
        {[...reasons].map((why) => (
          <p key={why} class="caption">
            {why}
          </p>
        ))}
      </fieldset>
    </section>
  );
}
