import { signal } from "@preact/signals";

/** Where the page is. All of it stands after the `#`, which is never sent to any server. */
export type Route =
  | { readonly page: "landing" }
  | { readonly page: "create" }
  | { readonly page: "try" }
  | { readonly page: "rules" }
  | { readonly page: "join"; readonly code: string }
  | { readonly page: "match"; readonly token: string; readonly projector: boolean };

/** Reads an address: `#t=token`, `#t=token&projector`, `#join=CODE`, `#create`, `#try`, `#rules`. */
export function routeOf(hash: string): Route {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const token = fields.get("t");
  if (token) return { page: "match", token, projector: fields.has("projector") };
  if (fields.has("join")) return { page: "join", code: fields.get("join") ?? "" };
  if (fields.has("try")) return { page: "try" };
  if (fields.has("rules")) return { page: "rules" };
  return fields.has("create") ? { page: "create" } : { page: "landing" };
}

export const route = signal<Route>(routeOf(location.hash));
window.addEventListener("hashchange", () => {
  route.value = routeOf(location.hash);
});

export const enterMatch = (token: string): void => {
  location.hash = `t=${token}`;
};

export const joinLink = (code: string): string => `${location.origin}/#join=${code}`;

/** The view for the front of a room, for whoever holds this token. */
export const projectorLink = (token: string): string => `${location.origin}/#t=${token}&projector`;
