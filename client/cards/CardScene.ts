import { Scene } from "phaser";
import type { CardId } from "../../shared/model/ids.ts";
import { clamp } from "../canvas/box.ts";
import { loadFlags, loadIcons } from "../canvas/images.ts";
import { paletteNow } from "../canvas/palette.ts";
import type { Host } from "../canvas/startGame.ts";
import { loadFonts, type Measure } from "../canvas/type.ts";
import { type Arrangement, arrange, moreOf } from "./arrange.ts";
import { type CardSprites, cardSprites } from "./cardSprites.ts";
import { inkOf } from "./drawCard.ts";
import { EMPTY_HAND, type Hand, type Reveal } from "./hand.ts";
import { handCards, revealedCards, type ShownCard } from "./shownCard.ts";
import { turnedTo } from "./wheel.ts";

/** What a card scene is made from. */
export interface CardParts {
  readonly host: Host;
  readonly measure: Measure;
  readonly onPick: (card: CardId) => void;
  readonly onLift: (card: CardId | null) => void;
  readonly onReady: () => void;
  /** At which of its ends the row goes on. */
  readonly onMore: (ends: ReturnType<typeof moreOf>) => void;
}

/** A press that moves farther than this, in CSS px, is a swipe and picks nothing. */
const SWIPE_FROM = 8;
/** Ms for which the backs are seen before all cards are turned over. */
const BEFORE_TURN = 450;

/** Draws the hand or the revealed cards, and reports picks. It knows no rule. */
export class CardScene extends Scene {
  readonly #parts: CardParts;
  #shown: { readonly hand: Hand } | { readonly reveal: Reveal; turned: boolean } = { hand: EMPTY_HAND };
  #place: Arrangement = { boxes: [], scroll: 0, large: false };
  #offset = 0;
  #swiped = 0;
  #sprites: CardSprites | null = null;
  #turning: ReturnType<typeof setTimeout> | null = null;
  /** Taken down: what still arrives is not drawn any more. */
  #left = false;

  constructor(parts: CardParts) {
    super("cards");
    this.#parts = parts;
  }

  create(): void {
    const { host, onReady } = this.#parts;
    this.#sprites = cardSprites(this, host, {
      onTap: (key) => this.#tap(key),
      onHover: (key) => this.#hover(key),
    });
    this.#listenToSwipes();
    this.#listenToWheel();
    this.resized();
    onReady();
  }

  /** Shows the hand; the card with the focus is brought into view. */
  show(hand: Hand): void {
    this.#shown = { hand };
    this.#draw();
    const focused = hand.cards.findIndex(({ id }) => id === hand.focused);
    if (focused >= 0) this.#bringIntoView(focused);
  }

  /** Shows the backs of all cards, then turns them over together. */
  reveal(reveal: Reveal): void {
    const shown = { reveal, turned: false };
    this.#shown = shown;
    this.#offset = 0;
    this.#draw();
    if (this.#turning) clearTimeout(this.#turning);
    this.#turning = setTimeout(() => {
      if (this.#shown !== shown) return;
      shown.turned = true;
      this.#parts.host.wake();
      this.#sprites?.turn();
    }, BEFORE_TURN);
  }

  resized(): void {
    this.cameras.main.setSize(this.scale.width, this.scale.height);
    this.#draw();
  }

  leave(): void {
    this.#left = true;
    if (this.#turning) clearTimeout(this.#turning);
  }

  #draw(): void {
    if (this.#left) return;
    const { host, measure } = this.#parts;
    const shown = this.#shown;
    const count = "hand" in shown ? shown.hand.cards.length : shown.reveal.cards.length;
    this.#place = arrange(count, host.size());
    const cards =
      "hand" in shown
        ? handCards(shown.hand, this.#place, measure)
        : revealedCards(shown.reveal, this.#place, measure);
    const face = "hand" in shown || shown.turned ? "front" : "back";
    this.#sprites?.show(cards, this.#place, face);
    this.#scrollTo(this.#offset, true);
    host.wake();
    void loadFor(cards).then((isNew) => {
      if (!isNew || this.#left || this.#shown !== shown) return;
      this.#sprites?.repaint();
      host.wake();
    });
  }

  #tap(key: string): void {
    if ("hand" in this.#shown && this.#swiped <= SWIPE_FROM) this.#parts.onPick(key);
  }

  #hover(key: string | null): void {
    if ("hand" in this.#shown) this.#parts.onLift(key);
  }

  #listenToSwipes(): void {
    const { host } = this.#parts;
    let last: number | null = null;
    this.input.on("pointerdown", (pointer: { x: number }) => {
      last = pointer.x / host.dpr();
      this.#swiped = 0;
    });
    this.input.on("pointermove", (pointer: { x: number; isDown: boolean }) => {
      if (!pointer.isDown || last === null) return;
      const x = pointer.x / host.dpr();
      this.#swiped += Math.abs(x - last);
      this.#scrollTo(this.#offset - (x - last), true);
      last = x;
    });
    const release = () => {
      last = null;
      if (this.#place.large && this.#swiped > SWIPE_FROM) this.#snap();
    };
    this.input.on("pointerup", release).on("pointerupoutside", release).on("gameout", release);
  }

  /** Phaser hears of the wheel too late to take it from the page, or takes all of it. */
  #listenToWheel(): void {
    const listen = (event: WheelEvent) => {
      const { scroll } = this.#place;
      const row = { offset: this.#offset, scroll, upright: "hand" in this.#shown };
      const to = turnedTo(event, row);
      if (to === null) return;
      event.preventDefault();
      this.#scrollTo(to, true);
      this.#parts.host.wake();
    };
    this.game.canvas.addEventListener("wheel", listen, { passive: false });
  }

  /** A row of large cards comes to rest with a card at its left edge. */
  #snap(): void {
    const first = this.#place.boxes[0]?.x ?? 0;
    const starts = this.#place.boxes.map(({ x }) => Math.min(x - first, this.#place.scroll));
    const nearest = starts.reduce(
      (best, start) => (Math.abs(start - this.#offset) < Math.abs(best - this.#offset) ? start : best),
      0,
    );
    this.#scrollTo(nearest, false);
  }

  #bringIntoView(index: number): void {
    const box = this.#place.boxes[index];
    if (!box) return;
    const { w } = this.#parts.host.size();
    const least = box.x + box.w + 16 - w;
    const most = box.x - 16;
    this.#scrollTo(clamp(this.#offset, Math.min(least, most), most), false);
  }

  #scrollTo(offset: number, atOnce: boolean): void {
    this.#offset = clamp(offset, 0, this.#place.scroll);
    this.#parts.onMore(moreOf(this.#offset, this.#place));
    this.#sprites?.scroll(this.#offset, atOnce);
  }
}

/** Loads the pictures and fonts that cards need; true if any was still to come. */
async function loadFor(cards: readonly ShownCard[]): Promise<boolean> {
  const inks = inkOf(paletteNow());
  const prints = cards.flatMap((card) => card.prints);
  const icons = prints.flatMap((print) =>
    print.kind === "icon" ? [loadIcons([print.icon], inks[print.ink])] : [],
  );
  const words = prints.map((print) => (print.kind === "text" ? print.text : "")).join("");
  const flags = cards.flatMap(({ owner }) => owner?.flags ?? []);
  const news = await Promise.all([...icons, loadFlags(flags), loadFonts(words)]);
  return news.some(Boolean);
}
