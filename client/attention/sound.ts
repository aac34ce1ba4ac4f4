import { CUES, type Cue, type Note } from "./cues.ts";

/** The loudest that a sound ever is: 18 decibels below full scale. */
export const PEAK = 10 ** (-18 / 20);
/** So long a note takes to swell, in seconds: without it one hears a click. */
const SWELL = 0.012;
/** A sound that can't be made within this time is left out: it would come too late. In milliseconds. */
const PATIENCE = 400;

/** One note, swelling to its peak and dying away. */
function sing(
  context: BaseAudioContext,
  { hertz, from, lasts }: Note,
  at: { start: number; peak: number },
): void {
  const [begin, end] = [at.start + from / 1000, at.start + (from + lasts) / 1000];
  const tone = context.createOscillator();
  const level = context.createGain();
  tone.type = "sine";
  tone.frequency.value = hertz;
  level.gain.setValueAtTime(0, begin);
  level.gain.linearRampToValueAtTime(at.peak, begin + SWELL);
  level.gain.linearRampToValueAtTime(0, end);
  tone.connect(level).connect(context.destination);
  tone.start(begin);
  tone.stop(end);
}

/** Sounds a cue in a context, at a volume from 0 to 100. */
export function sound(context: BaseAudioContext, cue: Cue, volume: number): void {
  const at = { start: context.currentTime, peak: (PEAK * volume) / 100 };
  for (const note of CUES[cue]) sing(context, note, at);
}

let context: AudioContext | null = null;

/** Sounds a cue through the loudspeakers. Before the reader has touched the page browsers are silent, and so is this. */
export async function play(cue: Cue, volume: number): Promise<void> {
  if (volume === 0 || typeof AudioContext === "undefined") return;
  const asked = performance.now();
  context ??= new AudioContext();
  await context.resume();
  if (performance.now() - asked < PATIENCE) sound(context, cue, volume);
}
