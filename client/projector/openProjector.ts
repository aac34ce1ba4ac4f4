import { projectorLink } from "../app/route.ts";
import { join } from "../http.ts";
import { ui } from "../text.ts";
import { say } from "../ui/notice.ts";

const KEY = "projector";

/** This browser's onlooker in a match: one is enough, however often the view is opened. */
async function onlooker(code: string): Promise<string> {
  const kept = sessionStorage.getItem(`${KEY}.${code}`);
  if (kept !== null) return kept;
  const { token } = await join({ code, name: ui().projector.name, as: "spectator" });
  sessionStorage.setItem(`${KEY}.${code}`, token);
  return token;
}

/**
 * Opens the view for the front of the room in a window of its own. It enters as a spectator of its own: whatever the
 * host's seat may know never gets there.
 */
export async function openProjector(code: string): Promise<void> {
  // Opened at once: browsers take a window that comes later for one that nobody asked for.
  const opened = window.open("", "_blank");
  try {
    const link = projectorLink(await onlooker(code));
    if (opened) opened.location.replace(link);
    else location.assign(link);
  } catch (error) {
    opened?.close();
    say(error instanceof Error ? error.message : ui().http.failed);
  }
}
