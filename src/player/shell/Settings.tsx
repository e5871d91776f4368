import { useReducer, useState } from "react";
import { useLocation } from "react-router";
import { createShelf } from "../../base/shelf.ts";
import { useWords } from "../../i18n/useWords.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Settings.module.css";

/** What is in the window comes when it is wanted: lessons do not pay for it. */
const code = createShelf<"look", typeof import("../settings/LookWindow.tsx")>(
  () => import("../settings/LookWindow.tsx"),
);

/** Opens the window of text and look. */
export function SettingsButton() {
  const { t } = useWords();
  const { key } = useLocation();
  /** The entry of the history at which it was opened: a link in it leads away from there. */
  const [openAt, setOpenAt] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [, came] = useReducer((n: number) => n + 1, 0);
  const Content = code.now("look")?.LookWindow;
  const load = () => {
    if (Content !== undefined) return;
    setFailed(false);
    code.load(["look"]).then(came, () => setFailed(true));
  };
  return (
    <>
      <button
        className={`js-only ${styles.open}`}
        type="button"
        aria-label={t("player.settings.open")}
        title={t("player.settings.open")}
        aria-haspopup="dialog"
        onPointerEnter={load}
        onFocus={load}
        onClick={() => {
          load();
          setOpenAt(key);
        }}
      >
        <Icon name="text-size" />
      </button>
      <Dialog
        open={openAt === key}
        title={t("player.settings.title")}
        close={t("player.settings.close")}
        onClose={() => setOpenAt(undefined)}
      >
        {Content !== undefined ? (
          <Content />
        ) : failed ? (
          <>
            <p>{t("player.failed.text")}</p>
            <button className="button" type="button" onClick={load}>
              {t("player.failed.retry")}
            </button>
          </>
        ) : (
          <p>{t("player.loading")}</p>
        )}
      </Dialog>
    </>
  );
}
