import type { ReactNode } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { InstallWay } from "./install-way.ts";
import styles from "./OfflineSection.module.css";
import { useInstall } from "./useInstall.ts";
import { words } from "./words.ts";

interface AppProps {
  /** What the app is called on the device. */
  readonly name: string;
  /** Hands the learner a copy of what they have done, as a file. */
  readonly onBackup: () => void;
}

interface InstallPartProps extends AppProps {
  /** Whether the course can be kept here: where it cannot, an app would be of no use. */
  readonly can: boolean;
}

/** How the course becomes an app of this device, from this browser; or from which other one it does. */
export function InstallPart({ can, name, onBackup }: InstallPartProps) {
  const { way, outcome, install } = useInstall();
  if (way === undefined || !(can || way === "embedded")) return null;
  return <InstallSteps way={way} outcome={outcome} install={() => void install()} name={name} onBackup={onBackup} />;
}

interface InstallStepsProps extends AppProps {
  readonly way: InstallWay;
  /** What came of the browser's question. */
  readonly outcome: "accepted" | "dismissed" | undefined;
  readonly install: () => void;
}

export function InstallSteps({ way, outcome, install, name, onBackup }: InstallStepsProps) {
  const t = useOwnWords(words);
  const backup = (
    <button className="button" type="button" onClick={onBackup}>
      <Icon name="download" /> {t("install.backup")}
    </button>
  );
  // Once it was asked, the browser's words for the menu would only be in the way.
  const said =
    way === "installed"
      ? t("install.done")
      : outcome === "accepted"
        ? t("install.installing", { name })
        : outcome === "dismissed"
          ? t("install.declined")
          : "";
  return (
    <div className={styles.part}>
      <h3>{t("install.title", { name })}</h3>
      {way === "inside" ? (
        <Marked>{t("install.inside")}</Marked>
      ) : (
        <>
          {way !== "installed" && outcome === undefined && <p>{t("install.intro")}</p>}
          {(way === "prompt" || outcome !== undefined) && way !== "installed" && (
            <button
              className="button button-primary"
              type="button"
              aria-disabled={way !== "prompt" || undefined}
              onClick={install}
            >
              {t("install.button", { name })}
            </button>
          )}
          <p role="status">{said}</p>
          {outcome === undefined && <ByHand way={way} name={name} backup={backup} />}
        </>
      )}
    </div>
  );
}

const Marked = ({ children }: { children: ReactNode }) => (
  <p className={styles.kept} data-kept="whole">
    <Icon name="check" />
    <span>{children}</span>
  </p>
);

interface ByHandProps extends Pick<AppProps, "name"> {
  readonly way: InstallWay;
  readonly backup: ReactNode;
}

/** What the learner does in the browser's own menus; before that, where the app begins empty, a copy is handed over. */
function ByHand({ way, name, backup }: ByHandProps) {
  const t = useOwnWords(words);
  switch (way) {
    case "inside":
    case "installed":
    case "prompt":
      return null;
    case "apple":
    case "mac":
      return (
        <>
          <p className={styles.explained}>
            <Icon name="warning" />
            <span>
              <strong>{t("install.emptyTitle")}.</strong> {t(`install.empty.${way}`)}
            </span>
          </p>
          <ol className={styles.steps} aria-label={t("install.steps")}>
            <li>
              <p>{t(way === "mac" ? "install.step.backupMac" : "install.step.backup")}</p>
              {backup}
            </li>
            <li>{t(way === "mac" ? "install.step.dock" : "install.step.share")}</li>
            <li>{t("install.step.load", { name })}</li>
          </ol>
        </>
      );
    case "embedded":
      return (
        <>
          <p>{t("install.embedded", { name })}</p>
          {backup}
        </>
      );
    default:
      return <p>{t(`install.${way}`, { name })}</p>;
  }
}
