import { createContext, type ReactNode, useContext } from "react";
import { useWords } from "../../../i18n/useWords.tsx";
import { Gap, Mark } from "../../parts/paper/Parts.tsx";
import { isPicked, keyOf } from "../grade.ts";
import type { FillItem } from "../schema.ts";
import styles from "./Paper.module.css";

interface Desk {
  readonly item: FillItem;
  readonly order: readonly number[];
  /** Whether the answers stand in the blanks. */
  readonly filled: boolean;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

interface BlankProps {
  readonly at?: number | string;
  readonly before?: string;
  readonly children?: ReactNode;
}

/** A blank in a text on paper: room to write, choices to ring, or the answer. */
export function Blank({ at: index = -1, before, children }: BlankProps) {
  const { number } = useWords();
  const desk = useContext(DeskContext);
  const blank = desk?.item.blanks[Number(index)];
  if (desk === undefined || blank === undefined) return null;
  const n = <Mark>({number.format(Number(index) + 1)})</Mark>;
  return (
    <>
      {before}
      {desk.filled ? (
        <span className={styles.answer}>
          {n} {keyOf(blank)}
        </span>
      ) : isPicked(blank) ? (
        <>
          {n} [ {choicesOf(blank.choices, desk.order).join(" / ")} ]
        </>
      ) : (
        <span className={styles.touching}>
          {n} <Gap long />
        </span>
      )}
      {children}
    </>
  );
}

const choicesOf = (choices: readonly string[], order: readonly number[]) =>
  order.flatMap((choice) => choices[choice] ?? []);
