/** Whether this browser gives a context of that kind. */
export function canDraw(kind: "webgl" | "2d"): boolean {
  try {
    return document.createElement("canvas").getContext(kind) !== null;
  } catch {
    return false;
  }
}

/** Everything is painted with Canvas 2D first, also under WebGL: without it Phaser is not even loaded. */
export function mustDraw(): void {
  if (!canDraw("2d")) throw new Error("This browser can draw neither WebGL nor Canvas.");
}
