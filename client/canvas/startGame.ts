import { CANVAS, Game, Scale, type Scene } from "phaser";
import type { Size } from "./box.ts";

/** The canvas that a scene draws on. Sizes are in CSS px; Phaser itself counts in px of the screen. */
export interface Host {
  readonly size: () => Size;
  /** Px of the screen to a CSS px, at most 2 where the page is not enlarged. */
  readonly dpr: () => number;
  /** Draws for at least so many ms, then sleeps again: a Phaser loop that runs for nothing eats a processor. */
  readonly wake: (ms?: number) => void;
}

export interface RunningGame<S> extends Host {
  readonly scene: S;
  /** What the canvas shows, for who cannot see it. */
  readonly describe: (text: string) => void;
  readonly destroy: () => void;
}

/** A scene that is told when its view has another size or pixel ratio, and when it is taken down. */
export type ResizableScene = Scene & { readonly resized: () => void; readonly leave: () => void };

export interface GameOptions<S extends ResizableScene> {
  readonly element: HTMLElement;
  /** The page's own gestures that go through the canvas, as in CSS `touch-action`. */
  readonly touchAction: string;
  /** Whether the wheel belongs to the canvas, so that the page doesn't scroll with it. */
  readonly takesWheel: boolean;
  /** Makes the scene; `ready` is to be called when it can draw. */
  readonly scene: (host: Host, ready: () => void) => S;
}

const MAX_DPR = 2;

/** Starts a game in an element; rejects with a plain sentence where no canvas can be drawn. */
export async function startGame<S extends ResizableScene>(options: GameOptions<S>): Promise<RunningGame<S>> {
  const { element, touchAction } = options;
  const frame = addFrame(element);
  // Within a part of the page that is enlarged, a px of it takes more of the screen.
  const dpr = () => Math.min(window.devicePixelRatio || 1, MAX_DPR) * (frame.currentCSSZoom ?? 1);
  const size = () => ({ w: Math.max(1, frame.clientWidth), h: Math.max(1, frame.clientHeight) });
  const sleeper = { wake: (_ms?: number) => {} };
  const host: Host = { size, dpr, wake: (ms) => sleeper.wake(ms) };
  const ready = Promise.withResolvers<void>();
  const scene = options.scene(host, ready.resolve);
  const game = newGame(scene, { frame, size: size(), dpr: dpr(), takesWheel: options.takesWheel });
  await ready.promise;
  sleeper.wake = sleeperOf(game);
  const { canvas } = game;
  Object.assign(canvas.style, { display: "block", touchAction });
  canvas.setAttribute("aria-hidden", "true");
  takeTouchesOnce(frame);
  const watch = new ResizeObserver(() => {
    const { w, h } = size();
    game.scale.resize(Math.round(w * dpr()), Math.round(h * dpr()));
    // After the size: at a pixel ratio of 1, resizing alone leaves the size on the page as it was.
    game.scale.setZoom(1 / dpr());
    scene.resized();
    host.wake();
  });
  watch.observe(frame);
  const destroy = () => {
    watch.disconnect();
    sleeper.wake = () => {};
    scene.leave();
    game.destroy(true);
    game.loop.wake(); // a game is taken down by its next step
    frame.remove();
  };
  return { ...host, scene, describe: (text) => label(canvas, text), destroy };
}

/**
 * After a finger is lifted the browser makes up a click of a mouse at the same place: to Phaser, which has heard the touch,
 * a second tap, which would put down again the card that the first one took. The frame hears of a touch after the canvas
 * does, whichever listener of the canvas was added first: Phaser leaves alone what somebody else has taken before it.
 */
function takeTouchesOnce(frame: HTMLElement): void {
  frame.addEventListener("touchend", (event) => event.cancelable && event.preventDefault());
}

/** A canvas is an image with a name; without a name it is nothing to who cannot see it. */
function label(canvas: HTMLCanvasElement, text: string): void {
  if (text === "") return canvas.setAttribute("aria-hidden", "true");
  canvas.removeAttribute("aria-hidden");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", text);
}

/** A frame that fills the element, so that the canvas never changes the element's size. */
function addFrame(element: HTMLElement): HTMLElement {
  if (getComputedStyle(element).position === "static") element.style.position = "relative";
  const frame = document.createElement("div");
  Object.assign(frame.style, { position: "absolute", inset: "0", overflow: "hidden" });
  element.append(frame);
  return frame;
}

interface Screen {
  readonly frame: HTMLElement;
  readonly size: Size;
  readonly dpr: number;
  readonly takesWheel: boolean;
}

/**
 * Everything is painted with Canvas 2D and then laid over each other: WebGL would add nothing but half of
 * Phaser's size.
 */
function newGame(scene: Scene, screen: Screen): Game {
  try {
    return new Game(configOf(scene, screen));
  } catch (error) {
    screen.frame.remove();
    throw error;
  }
}

const configOf = (scene: Scene, { frame, size, dpr, takesWheel }: Screen) => ({
  type: CANVAS,
  parent: frame,
  scene,
  banner: false,
  audio: { noAudio: true },
  transparent: true,
  disableContextMenu: false,
  autoFocus: false,
  input: {
    // Else a click in a dialog above the canvas would pick what lies below it.
    windowEvents: false,
    keyboard: false,
    gamepad: false,
    mouse: { preventDefaultWheel: takesWheel },
    touch: { capture: false },
  },
  scale: {
    mode: Scale.NONE,
    width: Math.round(size.w * dpr),
    height: Math.round(size.h * dpr),
    zoom: 1 / dpr,
  },
});

/** Lets the loop run until the latest wanted moment, then stops it. */
function sleeperOf(game: Game): (ms?: number) => void {
  let until = 0;
  let watching = false;
  let drawn = true;
  game.events.on("postrender", () => {
    drawn = true;
  });
  const check = () => {
    const left = until - performance.now();
    // However busy the machine is: what it was woken for is drawn before it sleeps again.
    watching = left > 0 || !drawn;
    if (watching) setTimeout(check, Math.max(left, 16));
    else game.loop.sleep();
  };
  return (ms = 250) => {
    until = Math.max(until, performance.now() + ms);
    drawn = false;
    game.loop.wake();
    if (!watching) check();
  };
}
