import type { Scene } from "phaser";
import type { SeatId } from "../../shared/model/ids.ts";
import type { Images } from "../canvas/images.ts";
import { paletteNow } from "../canvas/palette.ts";
import { addSheet, type Sheet } from "../canvas/sheet.ts";
import type { Host } from "../canvas/startGame.ts";
import { drawToken, TOKEN_MARGIN } from "./drawToken.ts";
import { DRAG_FROM } from "./gestures.ts";
import type { PlacedToken } from "./placeTokens.ts";

/** The tokens as sprites that can be pointed at. */
export interface TokenSprites {
  /** Puts every token where it belongs; paints again only those that look different. */
  place(tokens: readonly PlacedToken[], look: TokenLook): void;
}

export interface TokenLook {
  readonly type: number;
  readonly flags: Images;
  readonly selectable: readonly SeatId[];
}

interface Sprite {
  readonly sheet: Sheet;
  painted: string;
  placed: PlacedToken;
  look: TokenLook;
  hovered: boolean;
}

/** Keeps a sprite for every token that is shown. */
export function tokenSprites(scene: Scene, host: Host, onPick: (seat: SeatId) => void): TokenSprites {
  const sprites = new Map<SeatId, Sprite>();

  const add = (placed: PlacedToken, look: TokenLook): Sprite => {
    const sprite: Sprite = { sheet: addSheet(scene), painted: "", placed, look, hovered: false };
    const { seat } = placed.token;
    const hover = (hovered: boolean) => {
      sprite.hovered = hovered && sprite.look.selectable.includes(seat);
      paint(sprite, host);
      host.wake();
    };
    sprite.sheet.image.setDepth(2).on("pointerover", () => hover(true));
    sprite.sheet.image.on("pointerout", () => hover(false));
    sprite.sheet.image.on("pointerup", (pointer: { getDistance(): number }) => {
      const dragged = pointer.getDistance() > DRAG_FROM * host.dpr();
      if (!dragged && sprite.look.selectable.includes(seat)) onPick(seat);
    });
    sprites.set(seat, sprite);
    return sprite;
  };

  const removeAllBut = (seats: ReadonlySet<SeatId>) => {
    for (const [seat, { sheet }] of sprites) {
      if (seats.has(seat)) continue;
      sheet.destroy();
      sprites.delete(seat);
    }
  };

  return {
    place: (tokens, look) => {
      removeAllBut(new Set(tokens.map(({ token }) => token.seat)));
      for (const placed of tokens) {
        const sprite = sprites.get(placed.token.seat) ?? add(placed, look);
        sprite.placed = placed;
        sprite.look = look;
        paint(sprite, host);
      }
    },
  };
}

function paint(sprite: Sprite, host: Host): void {
  const { placed, look, hovered, sheet } = sprite;
  const dpr = host.dpr();
  const { x, y, w, h } = placed.box;
  const known = placed.token.flags.filter((flag) => look.flags.has(flag));
  const wanted = JSON.stringify([placed.token, placed.edge, placed.words, w, look.type, hovered, dpr, known]);
  if (wanted !== sprite.painted) {
    const size = { w: w + 2 * TOKEN_MARGIN, h: h + 2 * TOKEN_MARGIN };
    const box = { x: TOKEN_MARGIN, y: TOKEN_MARGIN, w, h };
    const { type, flags } = look;
    sheet.paint(size, dpr, (ctx) =>
      drawToken(placed, box, { ctx, palette: paletteNow(), flags, type, hovered }),
    );
    sprite.painted = wanted;
  }
  // On whole px of the screen, or the type would blur.
  sheet.image.setPosition(Math.round((x - TOKEN_MARGIN) * dpr), Math.round((y - TOKEN_MARGIN) * dpr));
  const { input } = sheet.image.setInteractive();
  if (input) input.cursor = look.selectable.includes(placed.token.seat) ? "pointer" : "";
}
