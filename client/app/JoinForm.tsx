import { useState } from "preact/hooks";
import { MatchCode } from "../../shared/protocol/http.ts";
import { join } from "../http.ts";
import { ui } from "../text.ts";
import { enterMatch } from "./route.ts";

/** A code and a name: a place in a match. */
export function JoinForm({ code: initial }: { readonly code: string }) {
  const [code, setCode] = useState(initial);
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const submit = async (as: "player" | "spectator") => {
    if (!MatchCode.safeParse(code).success) return setError(ui().join.badCode);
    if (name.trim() === "") return setError(ui().join.noName);
    try {
      const { token } = await join({ code, name: name.trim(), as });
      enterMatch(token);
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : ui().http.failed);
    }
  };
  return (
    <form
      class="join-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit("player");
      }}
    >
      <label class="field">
        <span class="label">{ui().join.code}</span>
        <input
          class="code-input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="label">{ui().join.name}</span>
        <input
          autocomplete="nickname"
          maxLength={40}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {error !== null && (
        <p class="form-error" role="alert">
          {error}
        </p>
      )}
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
