/** Copies flags and fonts from their packages into the client: `npm run flags-and-fonts` in this folder. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const here = (path) => new URL(path, import.meta.url);
const FLAGS_OUT = "../../client/public/flags/";
const FONTS_OUT = "../../client/fonts/";

/** The parties of the first scenario, the rest of the alliance, their neighbours, and a few beyond. */
const FLAGS = [
  "al am at az ba be bg by ca ch cn cy cz de dk ee es fi fr gb ge gr hr hu ie il in is it jp kr kz lt lu lv",
  "md me mk mt nl no pl pt ro rs ru se si sk tr ua us xk",
]
  .join(" ")
  .split(" ");

/** Family and style, then the file of each subset. The optical sizes of the serif come with Latin upright only. */
const SERIF = "Source Serif 4 Variable";
const SANS = "Source Sans 3 Variable";
const FONTS = [
  { family: SERIF, style: "normal", prefix: "source-serif-4", latin: "latin-opsz-normal" },
  { family: SERIF, style: "italic", prefix: "source-serif-4", latin: "latin-wght-italic" },
  { family: SANS, style: "normal", prefix: "source-sans-3", latin: "latin-wght-normal" },
  { family: SANS, style: "italic", prefix: "source-sans-3", latin: "latin-wght-italic" },
];
const SUBSETS = ["latin", "latin-ext", "cyrillic"];

mkdirSync(here(FLAGS_OUT), { recursive: true });
mkdirSync(here(FONTS_OUT), { recursive: true });
for (const flag of FLAGS) {
  copyFileSync(here(`node_modules/circle-flags/flags/${flag}.svg`), here(`${FLAGS_OUT}${flag}.svg`));
}
const faces = FONTS.flatMap((font) => SUBSETS.map((subset) => face(font, subset)));
writeFileSync(
  here("../../client/fonts.css"),
  `/* Source Serif 4 and Source Sans 3 (SIL OFL 1.1). Written by scripts/map/flagsAndFonts.mjs. */\n${faces.join("\n")}\n`,
);
console.log(`${FLAGS.length} flags, ${faces.length} font files`);

/** Copies the file of one subset and returns its rule. */
function face({ family, style, prefix, latin }, subset) {
  const file = `${prefix}-${subset === "latin" ? latin : `${subset}-wght-${style}`}.woff2`;
  const from = `node_modules/@fontsource-variable/${prefix}/`;
  copyFileSync(here(`${from}files/${file}`), here(`${FONTS_OUT}${file}`));
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: 200 900;
  font-display: swap;
  src: url("./fonts/${file}") format("woff2");
  unicode-range: ${rangeOf(`${from}index.css`, `${prefix}-${subset}-wght-normal`)};
}`;
}

/** The unicode range that the package's own style sheet gives to a subset. */
function rangeOf(sheet, name) {
  const text = readFileSync(here(sheet), "utf8");
  const found = text.slice(text.indexOf(`/* ${name} */`)).match(/unicode-range: ([^;]+);/);
  if (!found) throw new Error(`No unicode range for ${name}`);
  return found[1].replaceAll(",", ", ");
}
