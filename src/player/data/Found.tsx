import { useState } from "react";
import { isNothingNew } from "../../learning/merge.ts";
import type { CopyRead } from "../../state/copies.ts";
import { Icon } from "../../ui/Icon.tsx";
import { usePlayer, useProgress, useSession } from "../context.ts";
import styles from "./Data.module.css";
import { useFacts } from "./useFacts.ts";

interface FoundProps {
  readonly copy: CopyRead;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly onAdd: (copy: CopyRead, back: readonly string[]) => unknown;
  readonly onCancel: () => void;
}

const NEWS = ["answers", "lessons", "made", "earlier", "unknown"] as const;

/** What is in a copy, before it is added: what is new, whose it is, and what would be left out. */
export function Found({ copy, busy, failed, onAdd, onCancel }: FoundProps) {
  const { t, many, moment, days } = useFacts();
  const { backup, preview } = copy;
  const [bringing, setBringing] = useState(false);
  const nothing = isNothingNew(preview);
  const { undone } = preview;
  const news = NEWS.filter((sort) => preview[sort] > 0);
  const { name } = backup;
  // Where nothing else is to be done, bringing back is what the button is for.
  const only = nothing && undone.length > 0;
  return (
    <div className={styles.found}>
      <h4 tabIndex={-1}>{t("found.title")}</h4>
      <p>{t(name === undefined ? "found.on" : "found.of", { name: name ?? "", date: moment(backup.at) })}</p>
      <Whose copy={copy} />
      {nothing ? (
        <p>
          {t(backup.events.length === 0 && backup.ahead + backup.unreadable === 0 ? "found.empty" : "found.nothing")}
        </p>
      ) : (
        <ul className={styles.news}>
          {news.map((sort) => (
            <li key={sort}>{t(`found.${sort}`, many(preview[sort]))}</li>
          ))}
          {news.length === 0 && <li>{t("found.notes")}</li>}
        </ul>
      )}
      <p className={styles.soft}>
        {[
          preview.days && t("found.days", { days: days(preview.days.first, preview.days.last) }),
          preview.devices > 1 && t("found.devices", many(preview.devices)),
          !nothing && preview.here > 0 && t("found.here", many(preview.here)),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {(["lost", "back"] as const).map(
        (sort) => preview[sort] > 0 && <Warning key={sort}>{t(`found.${sort}`, many(preview[sort]))}</Warning>,
      )}
      {backup.unreadable > 0 && <Warning>{t("found.unreadable", many(backup.unreadable))}</Warning>}
      {backup.allFrom !== undefined && (
        <Warning>{t("found.ahead", { ...many(backup.ahead), date: moment(backup.allFrom) })}</Warning>
      )}
      {undone.length > 0 && (
        <label className={styles.choice}>
          <input type="checkbox" checked={bringing} onChange={({ target }) => setBringing(target.checked)} />
          <span>{t("found.bringBack", many(undone.length))}</span>
        </label>
      )}
      <div className={styles.actions}>
        {(!nothing || (only && bringing)) && (
          <button
            className="button button-primary"
            type="button"
            aria-disabled={busy || undefined}
            onClick={() => busy || void onAdd(copy, bringing ? undone : [])}
          >
            {t(nothing ? "found.addAll" : "found.add")}
          </button>
        )}
        <button className="button" type="button" onClick={onCancel}>
          {t(nothing && !bringing ? "found.close" : "found.cancel")}
        </button>
      </div>
      <p role="status" className={styles.said} data-failed={failed || undefined}>
        {busy ? t("found.adding") : failed ? t("found.failed") : ""}
      </p>
    </div>
  );
}

/** Another person's copy would count as one's own. */
function Whose({ copy: { backup } }: Pick<FoundProps, "copy">) {
  const { t } = useFacts();
  const { progress } = usePlayer();
  const profile = useProgress((state) => state.profile);
  const me = useSession((state) => (state.status === "open" ? state.row?.name : undefined));
  const { name } = backup;
  const mine =
    profile === backup.profile ||
    progress.events().some((event) => "profile" in event && event.profile === backup.profile);
  if (mine) return null;
  if (name === undefined) return <p>{t("found.unnamed")}</p>;
  return me === undefined || me === name ? null : <Warning>{t("found.other", { name, me })}</Warning>;
}

function Warning({ children }: { children: string }) {
  return (
    <p className={styles.warning}>
      <Icon name="warning" /> <span>{children}</span>
    </p>
  );
}
