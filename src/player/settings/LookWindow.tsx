import { useOwnWords } from "../../i18n/useWords.tsx";
import { ownPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer, useProgress } from "../context.ts";
import { useTakeCopy } from "../data/useTakeCopy.ts";
import { useLang } from "../usePage.ts";
import styles from "./Look.module.css";
import { LineWidth, Motion, TextSize, Theme } from "./LookFields.tsx";
import { words } from "./words.ts";

/** What the window of text and look holds, over any page, and the way to everything else that can be set. */
export function LookWindow() {
  const t = useOwnWords(words);
  const lang = useLang();
  return (
    <>
      <TextSize />
      <LineWidth />
      <Theme />
      <Motion />
      <Copy />
      <p className={styles.all}>
        <Go to={ownPath(lang, "settings")}>{t("all")}</Go>
      </p>
    </>
  );
}

/** What was done, as a file. */
function Copy() {
  const t = useOwnWords(words);
  const take = useTakeCopy();
  const ready = useProgress((state) => state.ready);
  const { edition } = usePlayer();
  const kept = useProgress((state) => state.storage === "durable");
  // A platform keeps what was done, and says so itself.
  if (!ready || edition?.kind === "lms") return null;
  return (
    <section className={styles.copy}>
      <h3>{t("done")}</h3>
      {kept && <p>{t("kept")}</p>}
      <button className="button button-quiet" type="button" onClick={take}>
        <Icon name="download" /> {t("download")}
      </button>
    </section>
  );
}
