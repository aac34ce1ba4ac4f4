import { useState } from "preact/hooks";
import { openMatch } from "../http.ts";
import { ui } from "../text.ts";
import { say } from "../ui/notice.ts";
import { enterMatch } from "./route.ts";

/** Opens a match of a scenario at once: the reader in one seat, bots in all others, no clock. */
export function useSolo(scenario: string) {
  const [busy, setBusy] = useState(false);
  const play = async (solo: string) => {
    if (busy) return;
    setBusy(true);
    try {
      const opened = await openMatch({ scenario, pace: "untimed", solo, name: ui().create.hostName });
      enterMatch(opened.hostToken);
    } catch (error) {
      say(error instanceof Error ? error.message : ui().http.failed);
      setBusy(false);
    }
  };
  return { busy, play };
}
