import { useState } from "preact/hooks";
import { isCode } from "../../shared/protocol/matchCode.ts";
import { join } from "../http.ts";
import { ui } from "../text.ts";
import { TextField } from "../ui/TextField.tsx";
import { enterMatch } from "./route.ts";

type Role = "player" | "spectator";

/** Gets a place and goes there; what went wrong otherwise, as a sentence. */
async function joined(code: string, name: string, as: Role): Promise<string | null> {
  try {
    if (!isCode(code)) return ui().join.badCode;
    if (name === "") return ui().join.noName;
    enterMatch((await join({ code, name, as })).token);
    return null;
  } catch (reason) {
    return reason instanceof Error ? reason.message : ui().http.failed;
  }
}

export const FormError = ({ error }: { readonly error: string | null }) =>
  error === null ? null : (
    <p class="form-error" role="alert">
      {error}
    </p>
  );

/** A code and a name: a place in a match. */
export function JoinForm({ code: initial }: { readonly code: string }) {
  const [code, setCode] = useState(initial);
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const submit = async (as: Role) => setError(await joined(code, name.trim(), as));
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
        onChange={setCode}
      />
      <TextField
        label={ui().join.name}
        autocomplete="nickname"
        maxLength={40}
        value={name}
        onChange={setName}
      />
      <p class="caption">{ui().join.kept}</p>
      <FormError error={error} />
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
