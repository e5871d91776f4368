import { useState } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { holdPlace } from "../../ui/scroll.ts";
import { usePlayer, useProgress, useSettings } from "../context.ts";
import styles from "./Settings.module.css";
import { saveFile } from "./save-file.ts";

const THEMES = ["system", "light", "dark"] as const;
const TEXT_SIZES = [100, 112, 125, 150, 175, 200] as const;

/** Text size, theme, and a copy of what was done. */
export function SettingsButton() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        className={`js-only ${styles.open}`}
        type="button"
        aria-label={t("player.settings.open")}
        title={t("player.settings.open")}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="text-size" />
      </button>
      <Dialog
        open={open}
        title={t("player.settings.title")}
        close={t("player.settings.close")}
        onClose={() => setOpen(false)}
      >
        <TextSize />
        <Theme />
        <Data />
      </Dialog>
    </>
  );
}

function TextSize() {
  const { t, percent } = useWords();
  const { settings } = usePlayer();
  const text = useSettings((state) => state.text);
  return (
    <fieldset className={styles.group}>
      <legend>{t("player.settings.text")}</legend>
      {TEXT_SIZES.map((size) => (
        <label key={size}>
          <input
            type="radio"
            name="text-size"
            checked={size === text}
            onChange={() => {
              const release = holdPlace();
              settings.set({ text: size });
              release();
            }}
          />
          {percent.format(size / 100)}
        </label>
      ))}
    </fieldset>
  );
}

function Theme() {
  const { t } = useWords();
  const { settings } = usePlayer();
  const theme = useSettings((state) => state.theme);
  return (
    <fieldset className={styles.group}>
      <legend>{t("player.settings.theme")}</legend>
      {THEMES.map((name) => (
        <label key={name}>
          <input type="radio" name="theme" checked={name === theme} onChange={() => settings.set({ theme: name })} />
          {t(`player.settings.themes.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Data() {
  const { t } = useWords();
  const { progress } = usePlayer();
  const ready = useProgress((state) => state.ready);
  const kept = useProgress((state) => state.storage === "durable");
  if (!ready) return null;
  return (
    <section className={styles.data}>
      <h3>{t("player.settings.data")}</h3>
      {kept && <p>{t("player.settings.kept")}</p>}
      <button
        className="button button-quiet"
        type="button"
        onClick={() => saveFile(`${t("player.storage.file")}.json`, progress.backup())}
      >
        <Icon name="download" /> {t("player.settings.download")}
      </button>
    </section>
  );
}
