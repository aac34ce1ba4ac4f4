import { Scene } from "phaser";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Box, Point, Size } from "../canvas/box.ts";
import { FLAGS, ICON_IMAGES, loadFlags } from "../canvas/images.ts";
import { isStill } from "../canvas/motion.ts";
import { paletteNow } from "../canvas/palette.ts";
import { addSheet, type Sheet } from "../canvas/sheet.ts";
import type { Host } from "../canvas/startGame.ts";
import { loadFonts, type Measure } from "../canvas/type.ts";
import { type BaseLayer, baseLayer } from "./baseLayer.ts";
import { between, type Camera, keptWithin, panned, zoomedWithin } from "./camera.ts";
import { drawOverlay, drawScaleBar } from "./drawOverlay.ts";
import { type Frame, frameOf, limitsOf } from "./frame.ts";
import { type Front, frontLine } from "./front.ts";
import { listenToGestures } from "./gestures.ts";
import { type Layout, layOut } from "./layout.ts";
import type { MapData } from "./mapData.ts";
import { shownOf } from "./opening.ts";
import { EMPTY_PICTURE, type Picture } from "./picture.ts";
import type { Shapes } from "./shapes.ts";
import { type TokenSprites, tokenSprites } from "./tokenSprites.ts";

/** What a map scene is made from. */
export interface MapParts {
  readonly host: Host;
  readonly data: MapData;
  readonly shapes: Shapes;
  readonly measure: Measure;
  readonly onPick: (seat: SeatId) => void;
  /** Boxes under the caller's own controls at a size of the view, in CSS px. */
  readonly keepFree: (size: Size) => readonly Box[];
  readonly onReady: () => void;
}

/** How long the map must stand still before its base is drawn again, in ms. */
const SETTLE = 130;
const GLIDE = 180;
const ZOOM_STEP = 1.5;
/** From this width on there is room for a scale bar. */
const SCALE_BAR_FROM = 1000;

/** Draws a picture and reports picks. It knows no rule and keeps nothing but the picture and the camera. */
export class MapScene extends Scene {
  readonly #parts: MapParts;
  #picture: Picture = EMPTY_PICTURE;
  #front: Front | null = null;
  #frame: Frame;
  #camera: Camera;
  /** Nobody has moved the map: it is fitted again when the view changes. */
  #atHome = true;
  #layout: Layout | null = null;
  #base: BaseLayer | null = null;
  #overlay: Sheet | null = null;
  #tokens: TokenSprites | null = null;
  #moved = false;
  /** Taken down: what still arrives is not drawn any more. */
  #left = false;
  #settling: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: MapParts) {
    super("map");
    this.#parts = parts;
    this.#frame = frameOf(parts.host.size());
    this.#camera = this.#frame.home;
  }

  create(): void {
    const { host, shapes, onPick, onReady } = this.#parts;
    this.#base = baseLayer(this, host, shapes);
    this.#overlay = addSheet(this);
    this.#overlay.image.setDepth(1);
    this.#tokens = tokenSprites(this, host, onPick);
    listenToGestures(this, host.dpr, {
      onPan: (by) => this.#moveTo(panned(this.#camera, by)),
      onZoom: (zoom) => this.#moveTo(this.#zoomed(zoom)),
    });
    this.resized();
    onReady();
  }

  /** Shows another picture, at once; flags and fonts that are still to come are drawn when they arrive. */
  show(picture: Picture): void {
    const moved = picture.front?.occupied !== this.#picture.front?.occupied;
    this.#picture = picture;
    this.#front = picture.front && frontLine(this.#parts.data.front, picture.front.occupied);
    if (this.#reframed() || moved) this.#drawBase();
    this.#drawPicture();
    const codes = picture.tokens.flatMap(({ flags }) => flags);
    const words = [
      ...picture.tokens.map(({ label, note }) => label + note),
      ...(picture.highlight?.lines ?? []),
      ...Object.values(picture.names),
    ];
    void Promise.all([loadFlags(codes), loadFonts(words.join(""))]).then(([flags, fonts]) => {
      if (flags || fonts) this.#drawPicture();
    });
  }

  zoomIn(): void {
    this.#zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#zoomBy(1 / ZOOM_STEP);
  }

  /** Back to the opening view. */
  fit(): void {
    this.#glideTo(this.#frame.home, () => {
      this.#atHome = true;
    });
  }

  /** The view has another size or pixel ratio. */
  resized(): void {
    this.cameras.main.setSize(this.scale.width, this.scale.height);
    // What served in a view of another size is no reason to stay.
    this.#layout = null;
    this.#reframed();
    this.#drawBase();
    this.#drawPicture();
  }

  /** Fits the frame to the view and to what it must show; says whether that moved the map. */
  #reframed(): boolean {
    const { host, data, keepFree } = this.#parts;
    const [size, before] = [host.size(), this.#camera];
    this.#frame = frameOf(size, shownOf(this.#picture, data.gazetteer, keepFree(size)));
    const { home } = this.#frame;
    this.#camera = this.#atHome ? home : keptWithin(before, size, limitsOf(this.#frame));
    return before.x !== this.#camera.x || before.y !== this.#camera.y || before.k !== this.#camera.k;
  }

  leave(): void {
    this.#left = true;
    if (this.#settling) clearTimeout(this.#settling);
  }

  #zoomBy(factor: number): void {
    const { w, h } = this.#parts.host.size();
    this.#glideTo(this.#zoomed({ factor, at: [w / 2, h / 2] }));
  }

  #zoomed(zoom: { readonly factor: number; readonly at: Point }): Camera {
    return zoomedWithin(this.#camera, this.#parts.host.size(), zoom, limitsOf(this.#frame));
  }

  #glideTo(target: Camera, done: () => void = () => {}): void {
    const from = this.#camera;
    if (isStill()) {
      this.#moveTo(target);
      return done();
    }
    this.#parts.host.wake(GLIDE + 200);
    this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: GLIDE,
      ease: "Sine.easeOut",
      onUpdate: (tween) => this.#moveTo(between(from, target, tween.getValue() ?? 1)),
      onComplete: done,
    });
  }

  /** The camera moves at once; what it shows is drawn with the next frame, however many moves came. */
  #moveTo(camera: Camera): void {
    this.#camera = keptWithin(camera, this.#parts.host.size(), limitsOf(this.#frame));
    this.#atHome = false;
    this.#moved = true;
    this.#parts.host.wake();
    this.#settleSoon();
  }

  override update(): void {
    if (!this.#moved) return;
    this.#moved = false;
    this.#base?.follow(this.#camera);
    this.#drawPicture();
  }

  /** The base is drawn again when the map stands still, and no finger holds it. */
  #settleSoon(): void {
    if (this.#settling) clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      const isHeld = this.input.manager.pointers.some((pointer) => pointer.isDown);
      if (isHeld && !this.#base?.isBare(this.#camera)) this.#settleSoon();
      else this.#drawBase();
    }, SETTLE);
  }

  #drawBase(): void {
    if (this.#left) return;
    this.#base?.paint(this.#camera, this.#front, this.#frame.fine);
    this.#parts.host.wake();
  }

  /** Lays out and paints all that lies on the base map. */
  #drawPicture(): void {
    if (this.#left) return;
    const { host, data, shapes, measure, keepFree } = this.#parts;
    const [size, frame, camera] = [host.size(), this.#frame, this.#camera];
    const layout = layOut({
      picture: this.#picture,
      gazetteer: data.gazetteer,
      lands: data.lands,
      front: this.#front ? [...this.#front.land, ...this.#front.river] : [],
      keepFree: keepFree(size),
      before: this.#layout,
      ...{ size, frame, camera, measure },
    });
    this.#layout = layout;
    this.#overlay?.paint(size, host.dpr(), (ctx) => {
      const sheet = { ctx, palette: paletteNow(), icons: ICON_IMAGES, shapes };
      drawOverlay(layout, sheet);
      const bar = { k: camera.k, label: this.#picture.scale };
      if (size.w >= SCALE_BAR_FROM && bar.label !== "") drawScaleBar(size, bar, sheet);
    });
    const { selectable } = this.#picture;
    this.#tokens?.place(layout.tokens, { type: frame.tokenType, flags: FLAGS, selectable });
    host.wake();
  }
}
