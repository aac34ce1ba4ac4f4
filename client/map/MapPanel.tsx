import { useEffect, useRef, useState } from "preact/hooks";
import { channelOf } from "../../shared/model/channel.ts";
import type { View } from "../../shared/model/view.ts";
import type { Box } from "../canvas/box.ts";
import { type Aiming, aimAt, aiming } from "../hand/aiming.ts";
import { at } from "../lessons/at.ts";
import { goTo } from "../play/place.ts";
import { useTable } from "../play/useTable.ts";
import { chosenChannel } from "../talks/chosenChannel.ts";
import { Icon } from "../ui/Icon.tsx";
import { isDark } from "../ui/theme.ts";
import { aimedPicture, isAimedAtSeats } from "./aimedPicture.ts";
import { Delegations } from "./Delegations.tsx";
import { MapKey } from "./MapKey.tsx";
import type { MountedMap } from "./mountMap.ts";
import { PlaceList } from "./PlaceList.tsx";
import type { Picture } from "./picture.ts";
import { pictureOf } from "./pictureOf.ts";

const DRAWN = ["europe"];
/** Px around what lies on the canvas. */
const AROUND = 8;

/** Whether the scenario has a map that can be drawn. */
export const hasMap = ({ scenario }: View): boolean => scenario.map !== null && DRAWN.includes(scenario.map);

/** What the buttons and words that lie on the canvas cover of it: nothing on the map should stand there. */
function coveredIn(host: HTMLElement): readonly Box[] {
  const { left, top } = host.getBoundingClientRect();
  // Boxes on the screen are larger than on the map where the map is enlarged.
  const zoom = host.currentCSSZoom ?? 1;
  return [...(host.parentElement?.querySelectorAll(".map-buttons, .map-foot > p") ?? [])].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      ...{ x: (x - left) / zoom - AROUND, y: (y - top) / zoom - AROUND },
      ...{ w: width / zoom + 2 * AROUND, h: height / zoom + 2 * AROUND },
    };
  });
}

interface Shown {
  readonly picture: Picture;
  /** What lies on the canvas: where it changes, the picture gives way to it anew. */
  readonly foot: string;
}

/** The canvas, once it has loaded; null while it is loading, or if there is none. */
function useCanvas({ picture, foot }: Shown, onPick: (seat: string) => void) {
  const element = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MountedMap | null>(null);
  useEffect(() => {
    const host = element.current;
    if (!host) return;
    let left = false;
    let mounted: MountedMap | null = null;
    import("./mountMap.ts")
      .then(({ mountMap }) => mountMap(host, { onPick, keepFree: () => coveredIn(host) }))
      .then((done) => {
        mounted = done;
        if (left) done.destroy();
        else setMap(done);
      })
      // Without a canvas the list of places says the same.
      .catch(() => {});
    return () => {
      left = true;
      mounted?.destroy();
      setMap(null);
    };
    // In the other theme it is drawn anew.
  }, [isDark.value]);
  const shown = JSON.stringify([picture, foot]);
  useEffect(() => map?.show(picture), [map, shown]);
  return { element, map };
}

type Laid = "list" | "key" | null;

interface ButtonsProps {
  readonly map: MountedMap | null;
  /** What lies over the map, or beside it. */
  readonly laid: Laid;
  readonly onLay: (laid: Laid) => void;
}

function Buttons({ map, laid, onLay }: ButtonsProps) {
  const { ui } = useTable();
  const lay = (one: Laid) => () => onLay(laid === one ? null : one);
  // Over the list there is nothing to explain, nor to enlarge.
  const drawn = laid !== "list";
  return (
    <div class="map-buttons">
      {drawn && (
        <button type="button" aria-expanded={laid === "key"} title={ui.map.key.show} onClick={lay("key")}>
          <Icon name="layers" size="s" /> <span>{ui.map.key.show}</span>
        </button>
      )}
      <button type="button" aria-expanded={laid === "list"} title={ui.map.list} onClick={lay("list")}>
        <Icon name="log" size="s" /> <span>{ui.map.list}</span>
      </button>
      {drawn && <Zoom map={map} />}
    </div>
  );
}

function Zoom({ map }: Pick<ButtonsProps, "map">) {
  const { ui } = useTable();
  return (
    <div class="map-zoom">
      <button type="button" aria-label={ui.map.zoomIn} onClick={map?.zoomIn}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={ui.map.zoomOut} onClick={map?.zoomOut}>
        <Icon name="flat" />
      </button>
      <button type="button" aria-label={ui.map.fit} onClick={map?.fit}>
        <Icon name="locate" />
      </button>
    </div>
  );
}

/** The map, or the delegations if there is none. */
export function MapPanel() {
  const { view, ui } = useTable();
  const picture = pictureOf(view, { ...ui.map.picture, names: ui.mapNames });
  return hasMap(view) ? <DrawnMap picture={picture} /> : <Delegations picture={picture} />;
}

type Words = Pick<ReturnType<typeof useTable>, "names" | "ui">;

/** What the map says of a card that is aimed at a delegation; null while none is. */
function aimOf(aiming: Aiming | null, { names, ui }: Words): string | null {
  if (!isAimedAtSeats(aiming)) return null;
  return aiming.at === "" ? ui.hand.aimOnMap : ui.hand.aimedAt(names.within(aiming.at));
}

/** The map, and the same facts as a list. */
function DrawnMap({ picture }: { readonly picture: Picture }) {
  const { view, names, ui } = useTable();
  const [laid, setLaid] = useState<Laid>(null);
  const seat = view.own?.seat;
  const aimed = aimedPicture(picture, aiming.value);
  const aim = aimOf(aiming.value, { names, ui });
  const { element, map } = useCanvas({ picture: aimed, foot: aim ?? "" }, (other) => {
    // A click on a dialog that lies over the map is none on the map.
    if (seat === undefined || document.querySelector("dialog[open]")) return;
    if (aimAt(other)) return goTo("hand");
    chosenChannel.value = channelOf([seat, other]);
    goTo("talks");
  });
  const list = laid === "list" || map === null;
  return (
    <section class="map-panel" aria-label={ui.map.title} {...at("map")}>
      <div class="map-canvas" ref={element} />
      <div class="map-foot" hidden={map === null}>
        <Buttons map={map} laid={laid} onLay={setLaid} />
        {laid !== "list" && <p class="map-source">{ui.map.source}</p>}
        {aim !== null && <p class="map-aim">{aim}</p>}
      </div>
      {map && laid === "key" && <MapKey tokens={aimed.tokens} />}
      <div class={list ? "place-list" : "hidden-text"}>
        <PlaceList picture={picture} />
      </div>
    </section>
  );
}
