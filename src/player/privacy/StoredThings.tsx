import { useEffect } from "react";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { inventory, type Stored } from "../../storage/inventory.ts";
import type { Measured } from "../../storage/measure.ts";
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
  const { lang } = useWords();
  const t = useOwnWords(words);
  const { id, store, names, whose } = entry;
  const size = ({ bytes }: Measured) => (bytes === undefined ? t("stored.unread") : sizeOf(bytes, lang));
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
            {t(`things.${id}.erase`)}
            <Erasing id={id} />
          </dd>
        </div>
        <div>
          <dt>{t("stored.where")}</dt>
          <dd>
            {t(`stores.${store}`)}
            {found === undefined || found.length === 0 ? (
              <ul className={styles.names}>
                {names.map((name) => (
                  <li key={name}>
                    <code>{name}</code>
                  </li>
                ))}
              </ul>
            ) : (
              <ul className={styles.names}>
                {found.map((each) => (
                  <li key={each.name} data-stored={each.name}>
                    <code>{each.name}</code> <span className={styles.size}>{size(each)}</span>
                  </li>
                ))}
              </ul>
            )}
            {found?.length === 0 && <p>{t("stored.nothing")}</p>}
          </dd>
        </div>
      </dl>
    </>
  );
}
