import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What each room may import, of rooms and of packages. There are no exceptions. */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  "shared/model": { rooms: [], packages: ["zod"] },
  "shared/events": { rooms: ["shared/model"], packages: [] },
  "shared/effects": { rooms: ["shared/model", "shared/events"], packages: [] },
  "shared/values": { rooms: ["shared/model", "shared/effects"], packages: [] },
  "shared/rules": {
    rooms: ["shared/model", "shared/events", "shared/effects", "shared/values"],
    packages: ["zod"],
  },
  "shared/engine": {
    rooms: ["shared/model", "shared/events", "shared/effects", "shared/values", "shared/rules"],
    packages: ["@noble/hashes"],
  },
  "shared/analysis": { rooms: ["shared/model", "shared/effects", "shared/values"], packages: [] },
  "shared/bots": {
    rooms: [
      ...["shared/model", "shared/events", "shared/effects", "shared/values"],
      ...["shared/rules", "shared/engine", "shared/analysis"],
    ],
    packages: [],
  },
  "shared/scenario": {
    rooms: ["shared/model", "shared/effects", "shared/values"],
    packages: ["zod", "yaml", "@noble/hashes"],
  },
  "shared/protocol": {
    rooms: ["shared/model", "shared/events", "shared/rules", "shared/engine"],
    packages: ["zod"],
  },
  "shared/text": { rooms: ["shared/model", "shared/events"], packages: [] },
};
const PURE = Object.keys(ROOMS);

/** What has no place in a room where the same input must give the same output. */
const IMPURE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["chance of its own", /\bMath\.random\b|\bcrypto\b/],
  ["the clock", /\bDate\b(?!"|')|\bperformance\.now\b/],
  ["timers", /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
  ["Node", /"node:|\bprocess\.|\brequire\(/],
  ["the browser", /\b(?:window|document|localStorage|navigator|fetch)\s*[.(]/],
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly room: string;
  readonly isTest: boolean;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).split(sep).join("/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("node_modules"));
}

const roomOf = (path: string): string => {
  const [top = "", room = ""] = path.split("/");
  return top === "shared" ? `${top}/${room}` : top;
};

const SOURCES: readonly Source[] = ["shared", "server", "client"].flatMap(filesIn).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), "utf8"),
  room: roomOf(path),
  // `client/dev` holds pages on which developers look at single parts, `server/bench` measurements: neither runs in a match.
  isTest: /\.test\.tsx?$|\/testing\/|^client\/dev\/|^server\/bench\//.test(path),
}));

/** Code without comments: what a comment speaks of is not used. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

const IMPORT = /^(?:import|export)\b[^;"]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

const importsOf = ({ text }: Source): readonly string[] =>
  [...codeOf(text).matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");

/** The room that an import leads to, or the package. */
function targetOf({ path }: Source, target: string): string {
  if (!target.startsWith(".")) return target;
  return roomOf(
    relative(ROOT, join(ROOT, dirname(path), target))
      .split(sep)
      .join("/"),
  );
}

const isAllowed = (room: string, target: string): boolean => {
  const { rooms, packages } = ROOMS[room] ?? { rooms: [], packages: [] };
  return (
    target === room ||
    rooms.includes(target) ||
    packages.some((one) => target === one || target.startsWith(`${one}/`))
  );
};

const pure = SOURCES.filter(({ room, isTest }) => PURE.includes(room) && !isTest);

describe("Layers", () => {
  it("there is something to look at in every room", () => {
    for (const room of PURE) expect(pure.some((one) => one.room === room)).toBe(true);
  });

  it("every file in shared lies in a room of the table, or is for tests", () => {
    const strays = SOURCES.filter(
      ({ path, room, isTest }) => path.startsWith("shared/") && !isTest && !PURE.includes(room),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it("a room imports only what the table allows it", () => {
    const forbidden = pure.flatMap((source) =>
      importsOf(source)
        .map((target) => targetOf(source, target))
        .filter((target) => !isAllowed(source.room, target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(forbidden).toEqual([]);
  });

  it("client and server never import each other, shared neither of them, and nobody what is made for tests", () => {
    const never: Readonly<Record<string, readonly string[]>> = {
      client: ["server", "e2e", "shared/testing"],
      server: ["client", "e2e", "shared/testing"],
      shared: ["client", "server", "e2e"],
    };
    const forbidden = SOURCES.filter(({ isTest, room }) => !isTest || room.startsWith("shared")).flatMap(
      (source) =>
        importsOf(source)
          .map((target) => targetOf(source, target))
          .filter((target) => never[source.path.split("/")[0] ?? ""]?.includes(target))
          .filter((target) => !(source.isTest && target === "shared/testing"))
          .map((target) => `${source.path} imports ${target}`),
    );
    expect(forbidden).toEqual([]);
  });

  it("the client asks the rules why something would be refused, and no more: it is built without what they do", () => {
    const left = /^import \{[^}]*\b(?:step|apply|replay|createMatch|RULES|ruleOf|z)\b[^}]*\} from "[^"]+";/gm;
    const found = SOURCES.filter(({ path, isTest }) => path.startsWith("client/") && !isTest).flatMap(
      ({ path, text }) => [...codeOf(text).matchAll(left)].map(([line]) => `${path}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it("nothing that runs in a match imports developers' pages, measurements or what stands beside a test", () => {
    const forbidden = SOURCES.filter(({ isTest }) => !isTest).flatMap((source) =>
      importsOf(source)
        .filter((target) => /\.test\.tsx?$|\/(?:testing|dev|bench)\//.test(target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(forbidden).toEqual([]);
  });

  it("no rule imports another: what they share lies in checks and course", () => {
    const rules = pure.filter(
      ({ path }) => /^shared\/rules\/[^/]+\.ts$/.test(path) && !path.endsWith("/index.ts"),
    );
    const shared = ["./definition.ts", "./fields.ts"];
    const crossing = rules.flatMap((source) =>
      importsOf(source)
        .filter((target) => /^\.\/[^/]+\.ts$/.test(target) && !shared.includes(target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  it("shared is pure: no chance, clock, timers, Node or browser", () => {
    const found = pure.flatMap(({ path, text }) =>
      IMPURE.filter(([, pattern]) => pattern.test(codeOf(text))).map(([what]) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });
});

describe("Size and names", () => {
  it("no file is longer than 300 lines", () => {
    const long = SOURCES.filter(({ text }) => text.split("\n").length > 301);
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1}`)).toEqual([]);
  });

  it("nothing is of type any", () => {
    const asType = /(?::|\bas|[<|&])\s*any\b(?=\s*[;,)\]>|&={[])/;
    const strings = /"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
    const found = SOURCES.filter(({ text }) => asType.test(codeOf(text.replace(strings, '""'))));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("no file is called by what it isn't about", () => {
    const vague = /\/(?:utils?|helpers?|common|types|misc)\.tsx?$/;
    expect(SOURCES.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("no enums, namespaces or classes for data", () => {
    const found = SOURCES.filter(
      ({ room, text }) =>
        PURE.includes(room) &&
        /^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace|class)\s/m.test(codeOf(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
