import { useEffect } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { inventory, type Stored } from "../../storage/inventory.ts";
import type { Measured } from "../../storage/measure.ts";
import type { ProfileRow } from "../../storage/profile-row.ts";
import { useProgress, useSession } from "../context.ts";
import { sizeOf } from "../offline/sizes.ts";
import { Erasing } from "./Erasing.tsx";
import styles from "./Privacy.module.css";
import { useDevice } from "./useDevice.ts";
import { words } from "./words.ts";

/** Everything that can be stored, from the inventory; with what really is, and how large, once it has been measured. */
export function StoredThings() {
  const { lang } = useWords();
  const t = useOwnWords(words);
  const { device, stored, usage } = useDevice();
  useEffect(() => {
    void device?.measure();
  }, [device]);
  const total = stored?.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
  return (
    <>
      <p className={styles.text}>{t("stored.intro")}</p>
      <noscript>
        <p className={styles.text}>{t("stored.scripting")}</p>
      </noscript>
      <ul className={styles.things}>
        {inventory.map((entry) => (
          <li key={entry.id} className={styles.thing}>
            <Thing entry={entry} found={stored?.filter((each) => each.entry.id === entry.id)} />
          </li>
        ))}
      </ul>
      <div className={`js-only ${styles.total}`} role="status">
        {total === undefined ? (
          <p>{t("stored.measuring")}</p>
        ) : (
          <>
            <p>{t("stored.total", { size: sizeOf(total, lang) })}</p>
            {usage !== undefined && <p>{t("stored.usage", { size: sizeOf(usage, lang) })}</p>}
          </>
        )}
      </div>
      <p className={styles.text}>{t("stored.files")}</p>
    </>
  );
}

interface ThingProps {
  readonly entry: Stored;
  /** `undefined`: it has not been measured. */
  readonly found: readonly Measured[] | undefined;
}

function Thing({ entry, found }: ThingProps) {
  const t = useOwnWords(words);
  const { id, store, names, whose } = entry;
  const there = found !== undefined && found.length > 0;
  return (
    <>
      <h3>{t(`things.${id}.title`)}</h3>
      <p>{t(`things.${id}.what`)}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t("stored.whose")}</dt>
          <dd>{t(`whose.${whose}`)}</dd>
        </div>
        <div>
          <dt>{t("stored.lasts")}</dt>
          <dd>{t(`things.${id}.lasts`)}</dd>
        </div>
        <div>
          <dt>{t("stored.erase")}</dt>
          <dd>
            <Erasing id={id} />
          </dd>
        </div>
        <div>
          <dt>{t("stored.where")}</dt>
          <dd>
            {t(`stores.${store}`)}
            <ul className={styles.names}>
              {there ? found.map((each) => <Name key={each.name} {...each} />) : names.map(pattern)}
            </ul>
            {found?.length === 0 && <span className={styles.soft}>{t("stored.nothing")}</span>}
          </dd>
        </div>
      </dl>
    </>
  );
}

const pattern = (name: string) => (
  <li key={name}>
    <code>{name}</code>
  </li>
);

/** Something that is there: its name, whose it is where that can be told, and its size. */
function Name({ entry, name, bytes }: Measured) {
  const { lang } = useWords();
  const t = useOwnWords(words);
  const mine = useProgress((state) => state.profile);
  const rows = useSession((state) => ("rows" in state ? state.rows : none));
  const row = entry.whose === "profile" ? rows.find(({ profile }) => name.split(":").includes(profile)) : undefined;
  const whose =
    row?.name !== undefined ? t("stored.of", { name: row.name }) : row?.profile === mine && t("stored.mine");
  return (
    <li data-stored={name}>
      <code>{name}</code> {row !== undefined && whose}{" "}
      <span className={styles.size}>{bytes === undefined ? t("stored.unread") : sizeOf(bytes, lang)}</span>
    </li>
  );
}

const none: readonly ProfileRow[] = [];
