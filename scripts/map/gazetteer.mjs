/**
 * What the map names: content, not code. Each by a word that the map knows it by; how readers call it stands in
 * `mapNames.ts` of each language. Longitude and latitude; where a name is ambiguous in GeoNames the
 * point is given by hand. `token` is where a seat's token likes to stand, in px from its place.
 */
// biome-ignore format: one place a line
export const PLACES = {
  Vilnius: { country: "LT" },
  Riga: { country: "LV" },
  Tallinn: { country: "EE" },
  Kyiv: { country: "UA", at: [30.5238, 50.4547], token: [-5, -30] },
  Budapest: { country: "HU", token: [-30, 33] },
  Ankara: { country: "TR", token: [14, 33] },
  Moscow: { country: "RU", token: [32, -29] },
  Brussels: { country: "BE" },
  Warsaw: { country: "PL" },
  Berlin: { country: "DE" },
  Stockholm: { country: "SE" },
  Helsinki: { country: "FI" },
  Minsk: { country: "BY" },
  Bucharest: { country: "RO" },
  Istanbul: { country: "TR" },
  Odesa: { country: "UA", at: [30.7326, 46.4775] },
  Kharkiv: { country: "UA" },
  Kherson: { country: "UA" },
  Donetsk: { country: "UA", at: [37.8022, 48.023] },
  Luhansk: { country: "UA" },
  Mariupol: { country: "UA" },
  Sevastopol: { country: "UA", at: [33.5254, 44.5888] },
  Zaporizhzhia: { country: "UA", at: [35.1903, 47.8229] },
  Lviv: { country: "UA", at: [24.0232, 49.8383] },
  Kaliningrad: { country: "RU" },
  London: { country: "GB" },
  Paris: { country: "FR" },
  Rome: { country: "IT" },
  Vienna: { country: "AT" },
  Oslo: { country: "NO" },
  Copenhagen: { country: "DK" },
  Prague: { country: "CZ" },
  Sofia: { country: "BG" },
  Belgrade: { country: "RS" },
  Chisinau: { country: "MD" },
  Tbilisi: { country: "GE" },
  Athens: { country: "GR" },
  "St Petersburg": { country: "RU", at: [30.3141, 59.9386] },
};

/** Too far for the frame: drawn in the inset, or as an anchor at that edge of a narrow map. */
export const FAR_PLACES = { Washington: { at: [-77.0369, 38.9072], edge: "left", token: [12, -26] } };

/** Towns that are named when there is room: from rank 1 at once, 2 and 3 only when the map is drawn larger. */
// biome-ignore format: one town a line
export const TOWNS = [
  ["Brussels", 1, "left"], ["Kharkiv", 1, "left"], ["Odesa", 1, "left"], ["Mariupol", 1, "right"],
  ["Stockholm", 1, "left"], ["Warsaw", 1, "left"], ["Minsk", 1, "right"], ["Sevastopol", 1, "left"],
  ["Istanbul", 2, "right"], ["Kherson", 2, "left"], ["Donetsk", 2, "right"], ["Zaporizhzhia", 2, "left"],
  ["Berlin", 2, "left"], ["Helsinki", 2, "right"], ["Paris", 2, "left"], ["Bucharest", 2, "right"],
  ["Lviv", 2, "left"], ["Luhansk", 2, "right"], ["Kaliningrad", 3, "left"], ["London", 2, "left"],
  ["Rome", 2, "left"], ["Vienna", 3, "right"], ["Oslo", 2, "left"], ["Copenhagen", 3, "right"],
  ["Prague", 3, "left"], ["Sofia", 3, "left"], ["Belgrade", 3, "right"], ["Chisinau", 3, "right"],
  ["Tbilisi", 3, "right"], ["Athens", 2, "right"], ["St Petersburg", 2, "right"],
];

/** Countries by rank: 1 is named first and tries every point of its list, 2 and 3 give way. */
// biome-ignore format: one country a line
export const COUNTRY_LABELS = [
  ["Ukraine", 1, "defender", [32.9, 48.95], [32.2, 49.2], [30.6, 49.15], [33.4, 49.5], [28.4, 49.3], [26.6, 49.4]],
  ["Russia", 1, "attacker", [41.6, 53.6], [39.4, 53.4], [44.5, 54.6], [37.5, 53.4], [40.5, 51.6]],
  ["Turkey", 1, "alliance", [35.6, 38.9], [38.4, 39.2], [31.2, 38.6], [41.0, 39.4], [36.8, 38.4]],
  ["Belarus", 2, "attacker", [28.1, 53.25], [28.6, 52.9], [27.2, 53.6]],
  ["Poland", 2, "alliance", [19.2, 52.4], [18.4, 51.7], [20.6, 51.4]],
  ["Germany", 2, "alliance", [10.2, 51.0], [9.6, 50.0], [10.6, 52.4]],
  ["Romania", 2, "alliance", [24.9, 46.0], [24.6, 45.2], [23.6, 46.6]],
  ["Hungary", 3, "alliance", [19.3, 46.75]],
  ["Finland", 2, "alliance", [26.3, 62.6]],
  ["Sweden", 2, "accession", [15.2, 61.2], [15.0, 59.4], [14.4, 58.0]],
  ["Norway", 2, "alliance", [9.0, 61.2]],
  ["France", 2, "alliance", [2.9, 47.3], [3.4, 46.0]],
  ["Italy", 2, "alliance", [12.6, 42.9], [15.2, 41.0]],
  ["Kazakhstan", 2, "other", [49.5, 48.9]],
  ["Spain", 3, "alliance", [-3.6, 40.0]],
  ["United Kingdom", 3, "alliance", [-1.4, 52.6]],
  ["Estonia", 3, "alliance", [25.8, 58.75]],
  ["Latvia", 3, "alliance", [25.3, 56.85]],
  ["Lithuania", 3, "alliance", [23.4, 55.45]],
  ["Bulgaria", 3, "alliance", [25.3, 42.7]],
  ["Greece", 3, "alliance", [21.8, 39.6]],
  ["Serbia", 3, "other", [20.8, 44.1]],
  ["Slovakia", 3, "alliance", [19.4, 48.75]],
  ["Czechia", 3, "alliance", [15.3, 49.8]],
  ["Austria", 3, "other", [14.1, 47.5]],
  ["Georgia", 3, "other", [43.4, 42.2]],
  ["Moldova", 3, "other", [28.6, 47.2]],
  ["Crimea", 4, "occupied", [34.25, 45.3]],
];

export const SEA_LABELS = [
  ["Black Sea", 1, [34.2, 43.2], [33.2, 42.8], [36.4, 43.1], [31.4, 43.4], [38.6, 42.6]],
  ["Baltic Sea", 1, [19.3, 57.0], [18.6, 56.0], [19.9, 58.2]],
  ["North Sea", 2, [3.6, 56.4], [4.0, 57.6]],
  ["Sea of Azov", 2, [36.6, 46.1]],
  ["Caspian Sea", 2, [50.5, 41.8]],
  ["Mediterranean Sea", 2, [28.5, 34.6], [19.0, 35.0]],
];
