import type { Scene } from "phaser";
import { type Box, clamp } from "../canvas/box.ts";
import { isStill } from "../canvas/motion.ts";
import { paletteNow } from "../canvas/palette.ts";
import { addSheet, type Sheet } from "../canvas/sheet.ts";
import type { Host } from "../canvas/startGame.ts";
import type { Arrangement } from "./arrange.ts";
import { CARD_MARGIN, drawBack, drawCard, drawOwner } from "./drawCard.ts";
import type { ShownCard } from "./shownCard.ts";

/** What a hand does to a card. */
export interface CardTouch {
  readonly onTap: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

/** The cards as sprites. */
export interface CardSprites {
  /** Shows these cards, each in its box, scrolled by px; `face` tells which side is up. */
  show(cards: readonly ShownCard[], place: Arrangement, face: "front" | "back"): void;
  /** Puts the cards where they belong; gliding there unless `atOnce`. */
  scroll(offset: number, atOnce: boolean): void;
  /** Turns all cards over together. */
  turn(): void;
  /** Paints everything again: a picture or a font has come. */
  repaint(): void;
}

interface Sprite {
  readonly sheet: Sheet;
  card: ShownCard;
  box: Box;
  face: "front" | "back";
  hovered: boolean;
  painted: string;
}

/** Px that a card is raised. */
const LIFT = { selected: 5, hovered: 2 };
const GLIDE = 130;
/** Ms for one half of a turn. */
const HALF_TURN = 170;

/** Keeps a sprite for every card that is shown. */
export function cardSprites(scene: Scene, host: Host, touch: CardTouch): CardSprites {
  const sprites = new Map<string, Sprite>();
  let shift = 0;

  const add = (card: ShownCard, box: Box): Sprite => {
    const sprite: Sprite = { sheet: addSheet(scene), card, box, face: "front", hovered: false, painted: "" };
    const hover = (hovered: boolean) => {
      sprite.hovered = hovered;
      paint(sprite, host);
      put(scene, host, { sprite, shift, atOnce: false });
      touch.onHover(hovered ? sprite.card.key : null);
    };
    sprite.sheet.image.on("pointerover", () => hover(true)).on("pointerout", () => hover(false));
    sprite.sheet.image.on("pointerup", () => touch.onTap(sprite.card.key));
    sprites.set(card.key, sprite);
    return sprite;
  };

  const removeAllBut = (keys: ReadonlySet<string>) => {
    for (const [key, { sheet }] of sprites) {
      if (keys.has(key)) continue;
      sheet.destroy();
      sprites.delete(key);
    }
  };

  const putAll = (atOnce: boolean) => {
    for (const sprite of sprites.values()) put(scene, host, { sprite, shift, atOnce });
  };

  return {
    show: (cards, { boxes }, face) => {
      removeAllBut(new Set(cards.map(({ key }) => key)));
      cards.forEach((card, index) => {
        const box = boxes[index];
        if (!box) return;
        const known = sprites.get(card.key);
        const sprite = known ?? add(card, box);
        Object.assign(sprite, { card, box, face });
        paint(sprite, host);
        put(scene, host, { sprite, shift, atOnce: !known });
      });
    },
    scroll: (offset, atOnce) => {
      shift = offset;
      putAll(atOnce);
    },
    turn: () => {
      for (const sprite of sprites.values()) turnOver(scene, host, sprite);
    },
    repaint: () => {
      for (const sprite of sprites.values()) {
        sprite.painted = "";
        paint(sprite, host);
      }
    },
  };
}

function paint(sprite: Sprite, host: Host): void {
  const { card, box, face, hovered, sheet } = sprite;
  const dpr = host.dpr();
  const look = { ...card.look, hovered };
  const wanted = JSON.stringify([card.prints, look, card.owner, box.w, box.h, face, dpr]);
  if (wanted === sprite.painted) return;
  const size = { w: box.w + 2 * CARD_MARGIN, h: box.h + 2 * CARD_MARGIN };
  const paper = { x: CARD_MARGIN, y: CARD_MARGIN, w: box.w, h: box.h };
  sheet.paint(size, dpr, (ctx) => {
    const canvas = { ctx, palette: paletteNow(), dpr, box: paper };
    if (face === "back" && card.owner) return drawBack(card.owner, canvas);
    drawCard(card.prints, look, canvas);
    if (card.owner) drawOwner(card.owner, canvas);
  });
  const [side, tall] = [box.w * dpr, box.h * dpr];
  sheet.image.setInteractive({ useHandCursor: card.owner === null });
  sheet.image.input?.hitArea?.setTo(CARD_MARGIN * dpr, CARD_MARGIN * dpr, side, tall);
  sprite.painted = wanted;
}

const liftOf = ({ card: { look }, hovered }: Sprite): number =>
  look.state === "selected" ? LIFT.selected : hovered ? LIFT.hovered : 0;

interface Put {
  readonly sprite: Sprite;
  readonly shift: number;
  readonly atOnce: boolean;
}

function put(scene: Scene, host: Host, { sprite, shift, atOnce }: Put): void {
  const dpr = host.dpr();
  const x = Math.round((sprite.box.x - shift - CARD_MARGIN) * dpr);
  const y = Math.round((sprite.box.y - liftOf(sprite) - CARD_MARGIN) * dpr);
  const { image } = sprite.sheet;
  image.setDepth(sprite.hovered || sprite.card.look.state === "selected" ? 1 : 0);
  scene.tweens.killTweensOf(image);
  host.wake(GLIDE + 150);
  if (atOnce || isStill()) image.setPosition(x, y);
  else scene.tweens.add({ targets: image, x, y, duration: GLIDE, ease: "Sine.easeOut" });
}

/** From the back over its edge to the front; at once for who wants no motion. */
function turnOver(scene: Scene, host: Host, sprite: Sprite): void {
  const show = () => {
    sprite.face = "front";
    paint(sprite, host);
  };
  if (isStill()) return show();
  const { image } = sprite.sheet;
  const [left, wide] = [image.x, (sprite.box.w + 2 * CARD_MARGIN) * host.dpr()];
  const narrowTo = (share: number) => {
    const width = clamp(share, 0.01, 1);
    image.setScale(width, 1).setX(left + (wide * (1 - width)) / 2);
  };
  host.wake(2 * HALF_TURN + 200);
  const half = (from: number, to: number, done: () => void) =>
    scene.tweens.addCounter({
      from,
      to,
      duration: HALF_TURN,
      ease: from > to ? "Sine.easeIn" : "Sine.easeOut",
      onUpdate: (tween) => narrowTo(tween.getValue() ?? to),
      onComplete: done,
    });
  half(1, 0, () => {
    show();
    half(0, 1, () => narrowTo(1));
  });
}
