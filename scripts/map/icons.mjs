/** Writes `client/icons.ts` from the Lucide set: `npm run icons` in this folder. */
import { writeFileSync } from "node:fs";
import { readPackage } from "./read.mjs";

/** Our name for an icon, and Lucide's. */
// biome-ignore format: a table
const WANTED = {
  check: "circle-check", bracket: "brackets", hand: "hand", veto: "octagon-x", clock: "clock", lock: "lock",
  users: "users", user: "user", msg: "message-square-text", msgs: "messages-square", handshake: "handshake",
  file: "file-text", scroll: "scroll-text", send: "send-horizontal", up: "arrow-up", down: "arrow-down", flat: "minus",
  right: "arrow-right", left: "arrow-left", chev: "chevron-right", chevd: "chevron-down", plus: "plus", x: "x",
  shield: "shield", flame: "flame", link: "link-2", hourglass: "hourglass", crosshair: "move-horizontal",
  target: "target", map: "map", layers: "layers", cards: "gallery-horizontal-end", coins: "landmark",
  settings: "settings-2", help: "circle-help", volume: "volume-2", mute: "volume-x", pause: "pause", play: "play",
  wifi: "wifi", wifioff: "wifi-off", alert: "triangle-alert", bell: "bell", eye: "eye", eyeoff: "eye-off",
  zoomin: "zoom-in", zoomout: "zoom-out", locate: "locate-fixed", pencil: "pencil", undo: "undo-2",
  history: "history", flag: "flag", megaphone: "megaphone", gavel: "gavel", filter: "list-filter", more: "ellipsis",
  download: "download", upload: "upload", copy: "copy", skip: "skip-forward", timer: "timer", book: "book-open",
  quote: "quote", swap: "arrow-left-right", globe: "globe", log: "list", scale: "scale", battery: "gauge",
  circle: "circle", dot: "circle-dot", ban: "ban", unlink: "unlink", trend: "trending-up", exit: "log-out",
  broken: "split", mail: "mail", thermo: "thermometer", swords: "shield-half", bot: "bot", moon: "moon", sun: "sun",
};
/** A position not stated: the only shape that Lucide does not have. */
const NOT_STATED =
  '<circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 3"/>';

const lucide = readPackage("@iconify-json/lucide/icons.json");

function bodyOf(name) {
  const icon = lucide.icons[name] ?? lucide.icons[lucide.aliases[name]?.parent];
  if (!icon) throw new Error(`Lucide has no icon called ${name}`);
  return icon.body;
}

const lines = Object.entries(WANTED).map(([key, name]) => `  ${key}: '${bodyOf(name)}',`);
const text = `/**
 * Icons, as the inside of an \`<svg viewBox="0 0 24 24">\`, drawn in \`currentColor\`: Lucide (ISC).
 * Written by \`scripts/map/icons.mjs\`; don't edit by hand.
 */
export const ICONS = {
${lines.join("\n")}
  none: '${NOT_STATED}',
} as const satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof ICONS;
`;
writeFileSync(new URL("../../client/icons.ts", import.meta.url), text);
console.log(`${lines.length + 1} icons, ${text.length} bytes`);
