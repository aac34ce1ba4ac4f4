import { readFileSync, writeFileSync } from "node:fs";

/** Where the built data of the map lies, and is committed. */
export const ASSETS = new URL("../../client/map/assets/", import.meta.url);

/** Reads a JSON file of one of the build packages. */
export const readPackage = (path) =>
  JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8"));

/** Writes one file of built map data; returns its size in bytes. */
export function writeAsset(name, data) {
  const text = JSON.stringify(data);
  writeFileSync(new URL(name, ASSETS), text);
  return text.length;
}
