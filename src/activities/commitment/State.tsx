import type { ReactNode } from "react";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Editor.module.css";

interface StateProps {
  /** What has been done with the letter. */
  readonly words: string;
  /** What comes of it, and of the buttons. */
  readonly note: string | false;
  /** The buttons. */
  readonly children: ReactNode;
}

/** Where a letter stands that was signed. It gets the focus when that changes, since the button that was pressed is gone. */
export function State({ words, note, children }: StateProps) {
  return (
    <div className={`js-only no-print ${styles.state}`}>
      <p className={styles.done} data-state="" tabIndex={-1}>
        <Icon name="check" />
        {words}
      </p>
      {note && <p className={styles.soft}>{note}</p>}
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
