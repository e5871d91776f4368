import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import { percent as whole } from "../../learning/mastery.ts";
import { Bar } from "../../ui/Bar.tsx";
import styles from "./Exam.module.css";

interface ShareLineProps {
  readonly name: string;
  readonly share: number;
  readonly children?: ReactNode;
}

/** What some questions earned together: in words, and as a bar. */
export function ShareLine({ name, share, children }: ShareLineProps) {
  const { percent } = useWords();
  return (
    <li>
      <p>
        <span>{name}</span> <strong>{percent.format(whole(share) / 100)}</strong>
      </p>
      <Bar value={whole(share)} max={100} label={name} />
      {children && <p className={styles.quiet}>{children}</p>}
    </li>
  );
}
