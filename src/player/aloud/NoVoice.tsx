import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import styles from "./Aloud.module.css";
import { CloseButton } from "./CloseButton.tsx";
import { words } from "./words.ts";

/** What the systems are called. */
const systems = [
  ["windows", "Windows"],
  ["apple", "iPhone, iPad, Mac"],
  ["android", "Android"],
  ["chromeos", "ChromeOS"],
  ["linux", "Linux"],
] as const;

/** What speaks on Linux. */
const PACKAGES = ["speech-dispatcher", "espeak-ng"];

/** Says that there is no voice on the device, and how to get one. */
export function NoVoice({ why, onClose }: { readonly why: "nothing" | "online"; readonly onClose: () => void }) {
  const t = useOwnWords(words);
  const { lang } = useWords();
  const packages = new Intl.ListFormat(lang).format(PACKAGES);
  return (
    <div className={styles.none}>
      <div role="status">
        <p className={styles.title}>{t("none.title")}</p>
        {why === "online" && <p>{t("none.online")}</p>}
        <p>{t("none.nothing")}</p>
      </div>
      <dl>
        {systems.map(([system, name]) => (
          <div key={system}>
            <dt>{name}</dt>
            <dd>{t(`none.${system}`, { packages })}</dd>
          </div>
        ))}
      </dl>
      <p>{t("none.after")}</p>
      <CloseButton onClose={onClose} focused />
    </div>
  );
}
