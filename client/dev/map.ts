import { SAMPLE_PICTURE } from "./samplePicture.ts";

/** A page to look at the canvases: `?map=636x456&occupied=199` or `?cards=964x230`. Never part of the product. */
const query = new URLSearchParams(location.search);

function sized(id: string, wanted: string | null): HTMLElement | null {
  const element = document.getElementById(id);
  if (!element || !wanted) return null;
  const [w, h] = wanted.split("x");
  Object.assign(element.style, { width: `${w}px`, height: `${h}px` });
  return element;
}

async function showMap(element: HTMLElement): Promise<void> {
  const { mountMap } = await import("../map/mountMap.ts");
  const map = await mountMap(element, { onPick: (seat) => document.body.setAttribute("data-picked", seat) });
  const occupied = Number(query.get("occupied") ?? 179);
  map.show({ ...SAMPLE_PICTURE, front: { occupied } });
  Object.assign(window, { map, sample: SAMPLE_PICTURE });
}

const map = sized("map", query.get("map"));
try {
  if (map) await showMap(map);
} catch (error) {
  document.body.setAttribute("data-error", String(error));
}
setTimeout(() => document.body.setAttribute("data-ready", "1"), 900);
