import { geoConicConformal } from "d3-geo";

/** Mean radius of the earth in km: with it as scale, one map unit is one km on the standard parallels. */
export const EARTH_RADIUS = 6371.0088;

/** The size of the drawn map in map units. Nothing beyond it is kept. */
export const FRAME = [5600, 4200];

/** Lambert's conformal conic for Europe, parallels 41° and 61° north, central meridian 26° east. */
export const europe = geoConicConformal()
  .parallels([41, 61])
  .rotate([-26, 0])
  .center([0, 51.5])
  .scale(EARTH_RADIUS)
  .translate([2700, 2050])
  .precision(0.3)
  .clipExtent([[0, 0], FRAME]);

/** The same for the inset: the east coast of North America, also one unit to the km. */
export const atlanticCoast = geoConicConformal()
  .parallels([33, 45])
  .rotate([77, 0])
  .center([0, 39.5])
  .scale(EARTH_RADIUS)
  .translate([900, 700])
  .precision(0.3)
  .clipExtent([
    [0, 0],
    [1800, 1400],
  ]);

/** Rounds a point to a tenth of a map unit. */
export const rounded = (point) => point.map((value) => Number(value.toFixed(1)));
