import { OFFICE_HOURS, SPAN_PRESETS, WEEKDAYS } from "../../shared/model/calendar.ts";

/** What people send who mean no good, and machines that are broken. */

const DEEP = 2000;
const deep = (): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < DEEP; i += 1) value = [value];
  return value;
};

/** Values that stand where something else is expected. */
export const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  " ",
  "\u0000",
  "__proto__",
  "constructor",
  "toString",
  "<script>alert(1)</script>",
  "' or 1=1 --",
  "../../etc/passwd",
  "x".repeat(5000),
  "\ud800",
  "\u202e\u2066",
  [],
  [[]],
  {},
  { length: 3 },
  { __proto__: null },
  JSON.parse('{"__proto__":{"kind":"startMatch"}}'),
  { toString: "x", valueOf: "y" },
];

const ID = "hostile-submission";

/** Values that mean something in some places. */
const HARMLESS: readonly unknown[] = [true, null];
/** Looks strange, but is as good an id as any other. */
const isAnId = (value: unknown): boolean => typeof value === "string" && /^[\w-]{8,64}$/.test(value);

/** Intents with one field made strange, for every kind of action that has it. */
const FIELDS: Readonly<Record<string, unknown>> = {
  takeSeat: { seat: "highbank" },
  seatBot: { seat: "lowbank" },
  endPhase: { stepNumber: 1 },
  setReady: { ready: true },
  say: { channel: "plenary", words: null, phrase: { id: "thankYou" }, quote: null },
  tableMotion: { table: "committee", changes: { repair: "equal" } },
  takeStance: { stance: { kind: "keep" } },
  offerDeal: { undertakings: [], with: ["lowbank"], counterTo: null },
  commitCard: { card: "inspection", target: null },
};

const intents = (): readonly unknown[] =>
  Object.entries(FIELDS).flatMap(([kind, fields]) =>
    Object.keys(fields as object).flatMap((field) =>
      VALUES.filter((value) => !HARMLESS.includes(value)).map((value) => ({
        id: ID,
        intent: { kind, ...(fields as object), [field]: value },
        texts: {},
      })),
    ),
  );

const envelopes = (): readonly unknown[] => [
  ...VALUES,
  ...VALUES.filter((value) => !isAnId(value)).map((value) => ({
    id: value,
    intent: { kind: "setReady", ready: true },
    texts: {},
  })),
  ...VALUES.map((value) => ({ id: ID, intent: value, texts: {} })),
  ...VALUES.map((value) => ({ id: ID, intent: { kind: value }, texts: {} })),
  ...VALUES.map((value) => ({
    id: ID,
    intent: { kind: "setReady", ready: true },
    texts: value,
    more: value,
  })),
  ...VALUES.map((value) => ({
    id: ID,
    intent: { kind: "setStanding", standing: { repair: value } },
    texts: {},
  })),
  ...VALUES.map((value) => ({
    id: ID,
    intent: { kind: "say", channel: "plenary", words: `${ID}.0`, phrase: null, quote: null },
    texts: { [`${ID}.0`]: value, other: value },
  })),
  { id: ID, intent: { kind: "setReady", ready: deep() }, texts: {} },
  { id: ID, intent: { kind: "admitPerson", person: "p", role: "host", name: "n" }, texts: {} },
  { id: ID, intent: { kind: "timeUp", stepNumber: 1 }, texts: {} },
  { id: ID, intent: { kind: "setReady", ready: true, by: { seat: "lowbank", role: "host" } }, texts: {} },
  { id: ID, by: { role: "server" }, intent: { kind: "timeUp", stepNumber: 1 }, texts: {} },
  { id: "timeUp:1", intent: { kind: "setReady", ready: true }, texts: {} },
];

/** Submissions none of which may do anything. */
export const hostileSubmissions = (): readonly unknown[] => [...envelopes(), ...intents()];

interface HostileRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = { "Content-Type": "application/json" };
const POSTS = ["/api/matches", "/api/join", "/enter", "/api/drafts", "/api/drafts/matches"];
/** Where bodies may be no longer than a form that somebody fills in. */
const SMALL = ["/api/matches", "/api/join", "/enter"];

/** Calendars that have no working time, or no place on earth; and one that belongs to no match without deadlines. */
function calendars(): readonly string[] {
  const calendar = { ...OFFICE_HOURS, zone: "UTC", spans: SPAN_PRESETS.weeks };
  const wanted = { scenario: "tiny", pace: "correspondence" };
  const faults = [
    { zone: "Middle/Earth" },
    { zone: "x".repeat(5000) },
    { opens: 1080, closes: 1080 },
    { closes: 1e9 },
    { restDays: WEEKDAYS },
    { holidays: ["2026-02-30"] },
    { holidays: Array(1000).fill("2026-01-01") },
    { spans: { ...SPAN_PRESETS.weeks, talks: { days: 1e9 } } },
    { spans: { ...SPAN_PRESETS.weeks, talks: { days: 0 } } },
    { spans: { ...SPAN_PRESETS.weeks, talks: { hours: 1, days: 1 } } },
  ];
  return [
    ...faults.map((fault) => JSON.stringify({ ...wanted, calendar: { ...calendar, ...fault } })),
    JSON.stringify({ ...wanted, pace: "live", calendar }),
  ];
}

const bodies = (): readonly string[] => [
  "",
  "{",
  "[",
  "null",
  "0",
  '"x"',
  "{}",
  "[]",
  '{"__proto__":{"scenario":"tiny"}}',
  '{"scenario":"tiny"}',
  '{"scenario":"constructor","pace":"live"}',
  '{"scenario":"../tiny","pace":"live"}',
  '{"scenario":"tiny","pace":"live","bots":["nobody"]}',
  '{"scenario":"tiny","pace":"live","bots":["__proto__"]}',
  '{"scenario":"tiny","pace":"live","solo":"toString"}',
  '{"scenario":"tiny","pace":"live","seed":"known"}',
  '{"scenario":"tiny","pace":"correspondence"}',
  '{"scenario":"tiny","pace":"correspondence","calendar":{}}',
  ...calendars(),
  '{"code":"AAAAA","name":"x"}',
  '{"code":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","name":"x"}',
  `{"code":"22222","name":"${"x".repeat(41)}"}`,
  '{"code":"22222","name":"a\\u0000b"}',
  '{"code":"22222","name":"a\\nb"}',
  '{"code":"22222","name":"x","as":"host"}',
  '{"token":"short"}',
  `{"token":"${"A".repeat(32)}"}`,
  `{"token":["${"A".repeat(32)}"]}`,
  JSON.stringify(deep()),
  "\ufeff{}",
  "<xml/>",
];

const PATHS: readonly string[] = [
  "/..%2f..%2fpackage.json",
  "/%2e%2e/%2e%2e/package.json",
  "/....//....//etc/passwd",
  "/%",
  "/%ff",
  "/%00",
  "/index.html%00.png",
  "/<script>alert(1)</script>",
  "/?q=<script>alert(1)</script>",
  "/api/scenarios/../../package.json",
  "/api/matches",
  "/api/unknown",
  "/enter",
  "/matchmake/joinOrCreate/match",
  "/MATCHMAKE/create/match",
  "//matchmake/create/match",
  "/matchmake/joinById/x",
  "/__healthcheck",
  "/__proto__",
  "/constructor",
  "/.git/config",
  "/data/silence.sqlite",
  "/scenarios/tiny/scenario.yaml",
  "/server/main.ts",
  `/${"a".repeat(4000)}`,
  `/?${"a=1&".repeat(400)}`,
  "/colyseus",
  "/api/scenarios?__proto__[x]=1",
];

/** Requests that must all be refused, in a way that repeats nothing of them. */
export const hostileRequests = (): readonly HostileRequest[] => [
  ...POSTS.flatMap((path) => bodies().map((body) => ({ method: "POST", path, body, headers: JSON_TYPE }))),
  ...POSTS.map((path) => ({ method: "POST", path, body: "{}", headers: { "Content-Type": "text/plain" } })),
  ...SMALL.map((path) => ({ method: "POST", path, body: "x".repeat(20_000), headers: JSON_TYPE })),
  ...POSTS.map((path) => ({
    method: "POST",
    path,
    body: "{}",
    headers: { ...JSON_TYPE, Origin: "http://elsewhere.example" },
  })),
  ...POSTS.map((path) => ({ method: "POST", path, body: "{}", headers: { ...JSON_TYPE, Origin: "null" } })),
  ...PATHS.filter((path) => !path.startsWith("/?") && !path.startsWith("/api/scenarios?")).flatMap((path) => [
    { method: "GET", path },
    { method: "POST", path, body: "{}", headers: JSON_TYPE },
  ]),
  ...["PUT", "DELETE", "PATCH", "PROPFIND"].map((method) => ({ method, path: "/api/matches" })),
];
