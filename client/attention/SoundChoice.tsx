import { ui } from "../text.ts";
import { setVolume, volume } from "./preferences.ts";
import { play } from "./sound.ts";

/** As loud as it is when it is switched on. */
const MIDDLE = 60;

/** Switches sounds on, and says how loud: what is chosen is heard at once. */
export function SoundChoice() {
  const words = ui().sounds;
  const choose = (next: number) => {
    setVolume(next);
    void play("offer", next);
  };
  return (
    <fieldset class="checks">
      <legend class="label">{words.title}</legend>
      <label>
        <input
          type="checkbox"
          checked={volume.value > 0}
          onChange={(event) => choose(event.currentTarget.checked ? MIDDLE : 0)}
        />
        <span>{words.on}</span>
      </label>
      <p class="hint">{words.hint}</p>
      {volume.value > 0 && (
        <label class="volume">
          <span>{words.volume}</span>
          <input
            type="range"
            min={10}
            max={100}
            step={10}
            value={volume.value}
            onChange={(event) => choose(Number(event.currentTarget.value))}
          />
        </label>
      )}
    </fieldset>
  );
}
