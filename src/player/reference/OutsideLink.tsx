import type { ReactNode } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import styles from "./Reference.module.css";
import { words } from "./words.ts";

/** A link out of the course: a sign says so, and words do to ears. Nothing of it is fetched before it is followed. */
export function OutsideLink({ href = "", children }: { href?: string; children?: ReactNode }) {
  return (
    <a className={styles.outside} href={href} rel="noreferrer">
      {children}
      <OutsideSign />
    </a>
  );
}

/** An arrow out of a frame, and what it means to ears. */
export function OutsideSign() {
  const t = useOwnWords(words);
  return (
    <>
      <svg
        className={`icon ${styles.sign}`}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8.5 8.5" />
      </svg>
      <span className="visually-hidden"> ({t("outside")})</span>
    </>
  );
}
