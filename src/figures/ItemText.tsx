import type { FigureItem } from "../course/types.ts";
import styles from "./Figure.module.css";

/** The words of one item: its label, and its note where it has one. */
export function ItemText({ item }: { item: FigureItem }) {
  return (
    <>
      <span className={styles.label}>{item.label}</span>
      {item.note !== undefined && (
        <>
          {/* Shown on lines of their own; heard as the author wrote them. */}
          <span className="visually-hidden"> — </span>
          <span className={styles.note}>{item.note}</span>
        </>
      )}
    </>
  );
}
