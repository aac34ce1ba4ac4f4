/** Whether this browser gives a canvas to paint on. */
function canDraw(): boolean {
  try {
    return document.createElement("canvas").getContext("2d") !== null;
  } catch {
    return false;
  }
}

/** Where nothing can be painted, Phaser is not even loaded. */
export function mustDraw(): void {
  if (!canDraw()) throw new Error("This browser has no canvas to paint on.");
}
