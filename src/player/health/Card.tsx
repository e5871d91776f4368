import { type ReactNode, useEffect, useRef } from "react";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import styles from "./Card.module.css";

interface CardProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly done?: boolean;
  /** The focus goes to the title: what was pressed is gone. */
  readonly arrives?: boolean;
  readonly children: ReactNode;
}

/** A title, what there is to say, and what can be done. */
export function Card({ title, icon = "warning", done = false, arrives = false, children }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives]);
  return (
    <section className={styles.card} aria-labelledby="trouble" data-done={done || undefined}>
      <h2 id="trouble" ref={heading} tabIndex={-1}>
        <Icon name={icon} /> {title}
      </h2>
      {children}
    </section>
  );
}
