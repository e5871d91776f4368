import { useEffect, useRef } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Aloud.module.css";
import { words } from "./words.ts";

interface CloseButtonProps {
  readonly onClose: () => void;
  /** Whether the focus comes here first. */
  readonly focused?: boolean;
}

/** Ends reading aloud, and takes its bar away. */
export function CloseButton({ onClose, focused = false }: CloseButtonProps) {
  const t = useOwnWords(words);
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) ref.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <button
      ref={ref}
      type="button"
      className={styles.control}
      aria-label={t("stop")}
      title={t("stop")}
      onClick={onClose}
    >
      <Icon name="cross" />
    </button>
  );
}
