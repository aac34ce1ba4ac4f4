import type { Input, Scene } from "phaser";
import { distance, type Point } from "../canvas/box.ts";

/** What a hand or a mouse does to the map; points are in CSS px. */
export interface Gestures {
  readonly onPan: (by: Point) => void;
  readonly onZoom: (zoom: { readonly factor: number; readonly at: Point }) => void;
}

/** A press that moves farther than this, in CSS px, is a drag and picks nothing. */
export const DRAG_FROM = 8;

/** Listens to drags, the wheel and two fingers; wakes nothing by itself. */
export function listenToGestures(scene: Scene, dpr: () => number, { onPan, onZoom }: Gestures): void {
  scene.input.addPointer(1);
  const last = new Map<number, Point>();
  const pointOf = ({ x, y }: Input.Pointer): Point => [x / dpr(), y / dpr()];

  const down = (pointer: Input.Pointer) => last.set(pointer.id, pointOf(pointer));
  const up = (pointer: Input.Pointer) => last.delete(pointer.id);
  const move = (pointer: Input.Pointer) => {
    const before = last.get(pointer.id);
    const now = pointOf(pointer);
    if (!pointer.isDown || !before) return;
    last.set(pointer.id, now);
    const [other] = [...last].filter(([id]) => id !== pointer.id);
    if (!other) return onPan([now[0] - before[0], now[1] - before[1]]);
    pinch([before, now], other[1], { onPan, onZoom });
  };
  const wheel = (pointer: Input.Pointer, _over: unknown, _dx: number, dy: number) => {
    const factor = Math.exp(Math.max(-120, Math.min(120, dy)) * -0.0022);
    onZoom({ factor, at: pointOf(pointer) });
  };

  scene.input.on("pointerdown", down);
  scene.input.on("pointermove", move);
  scene.input.on("pointerup", up);
  scene.input.on("pointerupoutside", up);
  scene.input.on("gameout", () => last.clear());
  scene.input.on("wheel", wheel);
}

/** One of two fingers has moved: the map follows their middle and grows with their distance. */
function pinch([before, now]: readonly [Point, Point], other: Point, { onPan, onZoom }: Gestures): void {
  const wide = distance(before, other);
  if (wide < 1) return;
  onPan([(now[0] - before[0]) / 2, (now[1] - before[1]) / 2]);
  const at: Point = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2];
  onZoom({ factor: distance(now, other) / wide, at });
}
