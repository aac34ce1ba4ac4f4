import { useState } from "preact/hooks";
import { isCode } from "../../shared/protocol/matchCode.ts";
import { join } from "../http.ts";
import { language, ui } from "../text.ts";
import { TextField } from "../ui/TextField.tsx";
import { enterMatch } from "./route.ts";

type Role = "player" | "spectator";

/** What went wrong, and in which field, if it is one's. */
interface Wrong {
  readonly field: "code" | "name" | null;
  readonly sentence: string;
}

/** Gets a place and goes there; what went wrong otherwise. */
async function joined(code: string, name: string, as: Role): Promise<Wrong | null> {
  if (!isCode(code)) return { field: "code", sentence: ui().join.badCode };
  if (name === "") return { field: "name", sentence: ui().join.noName };
  try {
    enterMatch((await join({ code, name, as })).token);
    return null;
  } catch (reason) {
    const sentence = reason instanceof Error ? reason.message : ui().http.failed;
    return { field: sentence === language.value.requests.noSuchMatch ? "code" : null, sentence };
  }
}

export const FormError = ({ error }: { readonly error: string | null }) =>
  error === null ? null : (
    <p class="form-error" role="alert">
      {error}
    </p>
  );

interface Props {
  /** What the link that led here says. */
  readonly code: string;
  /** Why nothing can be joined at this moment, if that is known before it is tried. */
  readonly unreached?: string | null;
}

/** A code and a name: a place in a match. */
export function JoinForm({ code: initial, unreached = null }: Props) {
  const [code, setCode] = useState(initial);
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const submit = async (as: Role) => setWrong(await joined(code, name.trim(), as));
  const wrongIn = (field: Wrong["field"]) => (wrong?.field === field ? wrong.sentence : null);
  return (
    <form
      class="join-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit("player");
      }}
    >
      <TextField
        label={ui().join.code}
        class="code-input"
        autocomplete="off"
        maxLength={12}
        value={code}
        wrong={wrongIn("code")}
        onChange={setCode}
      />
      <TextField
        label={ui().join.name}
        autocomplete="nickname"
        maxLength={40}
        value={name}
        wrong={wrongIn("name")}
        onChange={setName}
      />
      <p class="caption">{ui().join.kept}</p>
      {wrong === null && unreached !== null && <p class="form-error">{unreached}</p>}
      <FormError error={wrongIn(null)} />
      <p class="button-row">
        <button type="submit" class="button button-primary">
          {ui().join.join}
        </button>
        <button type="button" class="button button-quiet" onClick={() => void submit("spectator")}>
          {ui().join.watch}
        </button>
      </p>
    </form>
  );
}
