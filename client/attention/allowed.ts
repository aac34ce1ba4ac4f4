/** `impossible`: this browser shows none, or not on a page that came without encryption; `blocked`: the reader or the system forbids them. */
export type Allowed = "possible" | "blocked" | "impossible";

export function notificationsAllowed(): Allowed {
  if (!("Notification" in window) || !window.isSecureContext) return "impossible";
  return Notification.permission === "denied" ? "blocked" : "possible";
}

/** Asks the reader, by way of the browser; resolves to whether notifications may be shown. */
export async function askToNotify(): Promise<boolean> {
  if (notificationsAllowed() !== "possible") return false;
  return (await Notification.requestPermission()) === "granted";
}
