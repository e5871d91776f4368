import type { ReactNode } from "react";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./Card.module.css";

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Under the page's header: what is wrong, and what can be done. */
export function Card({ title, children }: CardProps) {
  return (
    <section className={`${styles.card} ${styles.under}`} aria-labelledby="trouble">
      <h2 id="trouble">
        <Icon name="warning" /> {title}
      </h2>
      {children}
    </section>
  );
}
