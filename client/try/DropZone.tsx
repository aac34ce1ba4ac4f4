import { useRef, useState } from "preact/hooks";
import { ui } from "../text.ts";
import { Icon } from "../ui/Icon.tsx";
import { mediaSignal } from "../ui/media.ts";
import type { Found } from "./chosen.ts";
import { fromDrop, fromList } from "./found.ts";

interface Props {
  readonly onChoose: (found: Promise<readonly Found[]>) => void;
  /** Something was chosen already: less room, other words. */
  readonly again: boolean;
}

interface PickerProps extends Pick<Props, "onChoose"> {
  readonly folder: boolean;
  readonly primary: boolean;
  readonly label: string;
}

/** Fingers drop nothing, and what a phone has is rarely a folder. */
const byTouch = mediaSignal("(hover: none) and (pointer: coarse)");
/** Every browser knows it by this name, and no standard has it. */
const FOLDERS = { webkitdirectory: true };

/** A button that opens the browser's own dialog. The field behind it is emptied, so that the same can be chosen again. */
function Picker({ folder, primary, label, onChoose }: PickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        {...(folder ? FOLDERS : {})}
        accept={folder ? undefined : ".zip,.yaml,.yml"}
        onChange={({ currentTarget }) => {
          onChoose(Promise.resolve(fromList(currentTarget.files)));
          currentTarget.value = "";
        }}
      />
      <button
        type="button"
        class={`button ${primary ? "button-primary" : "button-secondary"}`}
        onClick={() => field.current?.click()}
      >
        <Icon name={folder ? "layers" : "file"} size="s" /> {label}
      </button>
    </>
  );
}

/** Where a scenario is chosen: a folder, a compressed one or single files; by dialog, or dropped. */
export function DropZone({ onChoose, again }: Props) {
  const [over, setOver] = useState(false);
  const words = ui().trying;
  const touch = byTouch.value;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) onChoose(fromDrop(event.dataTransfer));
  };
  return (
    <section
      class={`drop-zone${over ? " drop-zone-over" : ""}${again ? " drop-zone-again" : ""}`}
      aria-label={words.choose}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {(again || !touch) && (
        <p class="drop-zone-words">
          {over ? words.letGo : again ? (touch ? words.chooseAgain : words.dropAgain) : words.drop}
        </p>
      )}
      <p class="button-row">
        {(touch ? [false, true] : [true, false]).map((folder, i) => (
          <Picker
            key={`${folder}`}
            folder={folder}
            primary={!again && i === 0}
            label={folder ? words.chooseFolder : words.chooseFile}
            onChoose={onChoose}
          />
        ))}
      </p>
      {!again && <p class="caption">{words.limits}</p>}
    </section>
  );
}
