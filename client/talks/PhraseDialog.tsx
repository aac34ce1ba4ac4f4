import { useState } from "preact/hooks";
import type { ChannelId } from "../../shared/model/ids.ts";
import { PHRASES, type PhraseId, type StockPhrase } from "../../shared/model/phrase.ts";
import { optionsOf } from "../../shared/model/scenarioIndex.ts";
import { useTable } from "../play/useTable.ts";
import { Act } from "../ui/Act.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogFoot } from "../ui/DialogFoot.tsx";

/** Phrases that are about a wording. */
const ABOUT_WORDING: readonly PhraseId[] = [
  "askFor",
  "canLiveWith",
  "cannotAccept",
  "openToTrade",
  "whatWouldYouNeed",
  "counterExplained",
];
/** Phrases that need a motion are said by bots, and by people in their own words. */
const OFFERED = PHRASES.filter((id) => id !== "seekSecond" && id !== "willSecond");

function WordingFields({
  phrase,
  onChange,
}: {
  phrase: StockPhrase;
  onChange: (phrase: StockPhrase) => void;
}) {
  const { view, names, ui } = useTable();
  const issues = Object.values(view.scenario.tables).flatMap(({ issues }) => Object.keys(issues));
  const options = phrase.issue === undefined ? [] : optionsOf(view.scenario, phrase.issue);
  return (
    <>
      <label class="field">
        <span class="label">{ui.draft.clause}</span>
        <select
          value={phrase.issue ?? ""}
          onChange={(event) => onChange({ id: phrase.id, issue: event.currentTarget.value })}
        >
          {issues.map((issue) => (
            <option key={issue} value={issue}>
              {names.issue(issue)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{ui.draft.wording}</span>
        <select
          value={phrase.option ?? ""}
          onChange={(event) => onChange({ ...phrase, option: event.currentTarget.value || undefined })}
        >
          <option value="">{ui.talks.anyWording}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {names.option(phrase.issue ?? "", option)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** Stock phrases: each reader has them in the reader's own language. */
export function PhraseDialog({
  channel,
  onClose,
}: {
  readonly channel: ChannelId;
  readonly onClose: () => void;
}) {
  const { view, text, names, ui } = useTable();
  const [first] = Object.values(view.scenario.tables).flatMap(({ issues }) => Object.keys(issues));
  const blank = (id: PhraseId): StockPhrase => (ABOUT_WORDING.includes(id) ? { id, issue: first } : { id });
  const [phrase, setPhrase] = useState<StockPhrase>(blank("askFor"));
  return (
    <Dialog title={ui.talks.phrase} onClose={onClose}>
      <label class="field">
        <span class="label">{ui.talks.phraseKind}</span>
        <select
          value={phrase.id}
          onChange={(event) => setPhrase(blank(event.currentTarget.value as PhraseId))}
        >
          {OFFERED.map((id) => (
            <option key={id} value={id}>
              {ui.talks.phraseNames[id]}
            </option>
          ))}
        </select>
      </label>
      {ABOUT_WORDING.includes(phrase.id) && <WordingFields phrase={phrase} onChange={setPhrase} />}
      <p class="preview">{text.phrases[phrase.id](phrase, names)}</p>
      <DialogFoot onClose={onClose}>
        <Act
          kind="primary"
          intent={{ kind: "say", channel, words: null, phrase, quote: null }}
          onDone={onClose}
        >
          {ui.talks.sayIt}
        </Act>
      </DialogFoot>
    </Dialog>
  );
}
