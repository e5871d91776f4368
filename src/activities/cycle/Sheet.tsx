import { ringPlaces, rowsOf } from "../../base/ring.ts";
import { useOwnWords } from "../../i18n/useWords.tsx";
import type { SheetProps } from "../contract.ts";
import { Mark } from "./Mark.tsx";
import { Notes } from "./Notes.tsx";
import { Ring } from "./Ring.tsx";
import { isMap } from "./rules.ts";
import styles from "./Sheet.module.css";
import { type CycleThing, MOMENTS } from "./schema.ts";
import { words } from "./words.ts";

/**
 * The map. Where there is room its moments stand round a ring, clockwise from the top; on a phone under one another, and a
 * line leads from the last back to the first. What should be lived in each stands below.
 */
export function Sheet({ thing, name }: SheetProps<CycleThing>) {
  const t = useOwnWords(words);
  const moments = thing.moments.map((moment, at) => {
    return { ...moment, name: moment.name.trim() || t("moment", { n: at + 1 }) };
  });
  const map = isMap(thing);
  const places = map ? ringPlaces(moments.length) : [];
  if (moments.length === 0) return <p>{t("none")}</p>;
  return (
    <div className={styles.sheet}>
      <div className={styles.cycle} data-rows={map ? rowsOf(moments.length) : undefined}>
        {map && <Ring places={places} critical={moments.map(({ critical }) => critical)} name={name} />}
        {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops the role of a list without markers */}
        <ol role="list" className={styles.moments}>
          {moments.map(({ id, name: called, critical }, at) => (
            <li
              key={id}
              className={styles.moment}
              data-side={places[at]?.side}
              data-row={places[at]?.row}
              data-critical={critical || undefined}
            >
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <div className={styles.words}>
                <p className={styles.name}>{called}</p>
                {critical && (
                  <p className={styles.critical}>
                    <Mark full /> {t("critical")}
                  </p>
                )}
              </div>
              {at < moments.length - 1 && (
                <svg className={styles.next} viewBox="0 0 22 17" aria-hidden="true">
                  <path d="M0 0h22L11 17z" />
                </svg>
              )}
            </li>
          ))}
        </ol>
        {map && (
          <>
            <svg className={styles.tip} viewBox="0 0 14 18" aria-hidden="true">
              <path d="M14 0L0 9l14 9z" />
            </svg>
            <p className={styles.again}>
              <svg className={styles.bell} viewBox="0 0 48 48" aria-hidden="true">
                <circle cx="24" cy="9" r="3.5" />
                <path d="M6 36a18 18 0 0 1 36 0z" />
                <rect x="3" y="38.5" width="42" height="5" rx="2.5" />
              </svg>
              <span>{t("again")}</span>
            </p>
          </>
        )}
      </div>
      {!map && <p className={styles.few}>{t("few", { count: MOMENTS.least - moments.length })}</p>}
      <Notes moments={moments} />
    </div>
  );
}
