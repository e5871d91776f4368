import type { RefObject } from "react";
import type { Activity } from "../../activities/define.ts";
import type { Json } from "../../learning/json.ts";
import styles from "./Paper.module.css";

interface PaperProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly kind: Activity;
  readonly title: string;
  readonly thing: Json;
  readonly name: string;
}

/** A finished thing as it is printed. Alone on paper it has a title; on a page that stands beside it. */
export function Paper({ ref, kind, title, thing, name }: PaperProps) {
  return (
    <div ref={ref} className={styles.paper} data-sheet="">
      {!kind.titled && <p className={styles.title}>{title}</p>}
      <kind.Sheet thing={thing} name={name} />
    </div>
  );
}
