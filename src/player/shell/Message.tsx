import type { ReactNode } from "react";
import styles from "./Message.module.css";
import { useArrival } from "./useArrival.ts";

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** What can be done. */
  readonly children: ReactNode;
}

/** A whole page that says one thing: what happened, what was kept, what to do. */
export function Message({ title, text, children }: MessageProps) {
  useArrival();
  return (
    <div className={styles.message}>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <p>{children}</p>
    </div>
  );
}
