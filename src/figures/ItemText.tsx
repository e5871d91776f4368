import type { ReactNode } from "react";
import type { FigureItem } from "../course/figure.ts";
import styles from "./Figure.module.css";

/** The words of one item: its label, its quantity and its note where it has them. */
export function ItemText({ item }: { item: FigureItem }) {
  return (
    <>
      <span className={styles.label} data-measured={item.measure !== undefined || undefined}>
        {item.label}
      </span>
      {item.measure !== undefined && (
        <>
          <span className="visually-hidden"> — </span>
          <span className={styles.measure}>{item.measure}</span>
        </>
      )}
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

/** What stands at a place of a figure unless an exercise puts something else there. */
export function itemText(item: FigureItem): ReactNode {
  return <ItemText item={item} />;
}
