import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** What the built client gets for "phaser". */
const PARTS = fileURLToPath(new URL("../client/canvas/phaserParts.js", import.meta.url));

/**
 * Modules that the parts require and never use: a 2D canvas, images, pointers and tweens need no WebGL, no sheets of
 * frames, no three dimensions, no keyboard (the page has its own), no sound. If one is used after all, it fails at once and by name.
 */
const LEFT_OUT = [
  "animations/",
  "core/DebugHeader",
  "device/Audio",
  "device/Video",
  "display/ColorMatrix",
  "filters/",
  "gameobjects/components/PathFollower",
  "gameobjects/text/",
  "gameobjects/video",
  "geom/triangle",
  "input/keyboard/",
  "loader/",
  "math/Euler",
  "math/Hash",
  "math/Matrix3",
  "math/Matrix4",
  "math/Quaternion",
  "math/Vector3",
  "math/Vector4",
  "renderer/snapshot",
  "renderer/webgl/",
  "sound/",
  "textures/DynamicTexture",
  "textures/parsers/AtlasXML",
  "textures/parsers/JSON",
  "textures/parsers/KTX",
  "textures/parsers/PCT",
  "textures/parsers/PVR",
  "textures/parsers/SpriteSheet",
  "textures/parsers/UnityYAML",
  "time/Timeline",
  "tweens/builders/StaggerBuilder",
  "utils/array/QuickSelect",
].map((path) => `/phaser/src/${path}`);

/** Switches that Phaser's own build sets. */
const switched = (code: string): string =>
  code
    .replace(/typeof (FEATURE_SOUND|WEBGL_RENDERER|WEBGL_DEBUG|PLUGIN_\w+)\b/g, "false")
    .replace(/typeof CANVAS_RENDERER\b/g, "true");

/**
 * Builds Phaser from its sources with no more than the client draws with: a quarter of the whole library, which
 * is one module and doesn't shrink by itself. While developing, the whole of it is served.
 */
export const smallerPhaser: Plugin = {
  name: "smaller-phaser",
  apply: "build",
  enforce: "pre",
  config: () => ({ resolve: { alias: { phaser: PARTS } }, define: { global: "globalThis" } }),
  load: (id) =>
    LEFT_OUT.some((path) => id.includes(path)) ? "module.exports = function LeftOut() {};" : null,
  transform: (code, id) => (id.includes("/phaser/src/") ? { code: switched(code), map: null } : null),
};
