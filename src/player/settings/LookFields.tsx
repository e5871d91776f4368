import { type ReactNode, useId } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { holdPlace } from "../../ui/scroll.ts";
import { usePlayer, useSettings } from "../context.ts";
import styles from "./Look.module.css";
import { words } from "./words.ts";

const TEXT_SIZES = [100, 112, 125, 150, 175, 200] as const;
const WIDTHS = [50, 68, 85] as const;
const WIDTH_NAMES = { 50: "narrow", 68: "usual", 85: "wide" } as const;
const THEMES = ["system", "light", "dark"] as const;
const MOTIONS = ["system", "less"] as const;

interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly note?: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly name: (value: Value) => ReactNode;
  readonly onChoose: (value: Value) => void;
}

/** One of several values, shown at once. What is on the page stays where it is read. */
function Choice<Value extends string | number>({ legend, note, values, chosen, name, onChoose }: ChoiceProps<Value>) {
  const group = useId();
  const choose = (value: Value) => {
    const release = holdPlace();
    onChoose(value);
    release();
  };
  return (
    <fieldset className={styles.group} aria-describedby={note === undefined ? undefined : `${group}-note`}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={group} checked={value === chosen} onChange={() => choose(value)} />
          {name(value)}
        </label>
      ))}
      {note !== undefined && (
        <p id={`${group}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </fieldset>
  );
}

export function TextSize() {
  const { percent } = useWords();
  const t = useOwnWords(words);
  const { settings } = usePlayer();
  const text = useSettings((state) => state.text);
  return (
    <Choice
      legend={t("text")}
      values={TEXT_SIZES}
      chosen={text}
      name={(size) => percent.format(size / 100)}
      onChoose={(size) => settings.set({ text: size })}
    />
  );
}

/** How long a line may be. */
export function LineWidth() {
  const t = useOwnWords(words);
  const { settings } = usePlayer();
  const width = useSettings((state) => state.width);
  return (
    <Choice
      legend={t("width")}
      note={t("widthText")}
      values={WIDTHS}
      chosen={width}
      name={(characters) => t(`widths.${WIDTH_NAMES[characters]}`)}
      onChoose={(characters) => settings.set({ width: characters })}
    />
  );
}

export function Theme() {
  const t = useOwnWords(words);
  const { settings } = usePlayer();
  const theme = useSettings((state) => state.theme);
  return (
    <Choice
      legend={t("theme")}
      values={THEMES}
      chosen={theme}
      name={(name) => t(`themes.${name}`)}
      onChoose={(name) => settings.set({ theme: name })}
    />
  );
}

/** Less of it than the device would have. */
export function Motion() {
  const t = useOwnWords(words);
  const { settings } = usePlayer();
  const motion = useSettings((state) => state.motion);
  return (
    <Choice
      legend={t("motion")}
      note={t("motionText")}
      values={MOTIONS}
      chosen={motion}
      name={(name) => t(`motions.${name}`)}
      onChoose={(name) => settings.set({ motion: name })}
    />
  );
}
