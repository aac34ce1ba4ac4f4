import { useTable } from "../play/useTable.ts";
import { useSubmit } from "../ui/useSubmit.ts";

/** Sides at war choose how hard they fight: in secret, at a price. */
export function EffortChoice() {
  const { view, session, text, names, ui } = useTable();
  const submit = useSubmit();
  const { war, rules } = view.scenario;
  const own = view.own;
  if (!own || (war?.attacker.seat !== own.seat && war?.defender.seat !== own.seat)) return null;
  return (
    <section class="effort" id="part-effort" tabIndex={-1}>
      <fieldset>
        <legend class="heading-3">{ui.effort.title}</legend>
        <p class="hint">{ui.effort.hint(rules.restGain)}</p>
        <div class="segments">
          {rules.effort.map((price, effort) => {
            const refusal = session.whyNot({ kind: "chooseEffort", effort });
            const why = refusal && text.refusals[refusal.code](refusal.about ?? {}, names);
            return (
              // Efforts are counted from 0: the number is what they are.
              <label key={effort} title={why ?? undefined}>
                <input
                  type="radio"
                  name="effort"
                  checked={own.effort === effort}
                  disabled={refusal !== null}
                  onChange={() => void submit({ kind: "chooseEffort", effort })}
                />
                <b>{effort}</b>
                <span>{ui.effort.price(price)}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </section>
  );
}
