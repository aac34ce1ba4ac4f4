/**
 * The line of contact in early July 2023, digitised by hand and generalised to about 5 km for this project:
 * from the coordinates of named towns (GeoNames, CC BY 4.0) publicly reported as held by one side or the
 * other in late June and early July 2023, and from the centre line of the Dnipro (Natural Earth, public
 * domain). A help for a seminar, not an authoritative map. North to south to west; longitude, latitude.
 */
export const AS_OF = "2023-07-01";

/** A point beyond the border, from which the line comes in. */
export const BEYOND = [38.02, 50.12];

// biome-ignore format: one stretch of the front a line
export const LAND = [
  [37.86, 49.96], [37.8, 49.89], [37.77, 49.84], [37.76, 49.79], // Dvorichna, Synkivka: east of Kupiansk
  [37.8, 49.75], [37.86, 49.71], [37.91, 49.66], [37.96, 49.62],
  [37.99, 49.57], [37.99, 49.51], [38.0, 49.44], [38.02, 49.38], // west of Svatove
  [38.01, 49.31], [38.0, 49.24], [38.03, 49.18], [38.05, 49.12],
  [38.09, 49.07], [38.11, 49.01], [38.15, 48.96], [38.2, 48.945], // west of Kreminna
  [38.285, 48.93], [38.275, 48.88], [38.26, 48.83], [38.22, 48.77], // Bilohorivka, Spirne
  [38.15, 48.74], [38.07, 48.725], [38.02, 48.7], [37.97, 48.67], // Soledar
  [37.935, 48.64], [37.91, 48.605], [37.925, 48.57], [37.94, 48.53], // Bakhmut
  [37.95, 48.49], [37.97, 48.45], [37.99, 48.42], [37.98, 48.385],
  [37.955, 48.36], [37.91, 48.335], [37.885, 48.28], [37.845, 48.24], // Horlivka
  [37.805, 48.21], [37.785, 48.175], [37.795, 48.145], [37.775, 48.11], // Avdiivka
  [37.72, 48.09], [37.65, 48.08], [37.6, 48.06], [37.57, 48.02],
  [37.545, 47.98], [37.52, 47.945], [37.5, 47.91], [37.495, 47.87], // Marinka
  [37.5, 47.82], [37.44, 47.78], [37.33, 47.75], [37.22, 47.745], // Vuhledar
  [37.12, 47.72], [37.03, 47.73], [36.95, 47.755], [36.86, 47.77], // Velyka Novosilka
  [36.79, 47.755], [36.72, 47.73], [36.62, 47.715], [36.5, 47.67],
  [36.4, 47.63], [36.3, 47.605], [36.2, 47.58], [36.1, 47.56], // Huliaipole, Polohy
  [36.0, 47.515], [35.93, 47.49], [35.84, 47.48], [35.74, 47.5], // Orikhiv, Robotyne
  [35.62, 47.49], [35.52, 47.47], [35.44, 47.445], [35.38, 47.465],
  [35.3, 47.505], [35.2, 47.54], // Kamianske, to the Dnipro
];

// biome-ignore format: from the river's mouth along the Dnipro estuary to the tip of the Kinburn spit
export const DELTA = [
  [32.57, 46.62], [32.48, 46.585], [32.38, 46.555], [32.25, 46.55],
  [32.05, 46.555], [31.85, 46.585], [31.68, 46.6], [31.53, 46.59],
];

/** The way back around the occupied side, by sea and beyond the border. Never drawn. */
// biome-ignore format: a ring of points
export const AROUND = [
  [31.42, 46.56], [31.2, 46.48], [31.0, 45.9], [31.6, 43.9], [36.0, 43.7],
  [37.6, 44.9], [38.6, 46.4], [41.0, 46.6], [41.0, 50.3],
];
